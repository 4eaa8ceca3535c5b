// The standard rules travel inside the binary: #embed takes the very files of rules/, so there is no copy to go stale.
// (SwiftPM's resources are found only inside the build folder.) Made by scripts/standard-rules.
#include "CStandardRules.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char rule_all_or_nothing[] = {
#embed "../../rules/all_or_nothing.lua"
};

static const unsigned char rule_cagr[] = {
#embed "../../rules/cagr.lua"
};

static const unsigned char rule_cagr_ratio[] = {
#embed "../../rules/cagr_ratio.lua"
};

static const unsigned char rule_change_from_previous[] = {
#embed "../../rules/change_from_previous.lua"
};

static const unsigned char rule_change_in_points[] = {
#embed "../../rules/change_in_points.lua"
};

static const unsigned char rule_composite[] = {
#embed "../../rules/composite.lua"
};

static const unsigned char rule_composite_of_printed[] = {
#embed "../../rules/composite_of_printed.lua"
};

static const unsigned char rule_deadline[] = {
#embed "../../rules/deadline.lua"
};

static const unsigned char rule_deadline_first[] = {
#embed "../../rules/deadline_first.lua"
};

static const unsigned char rule_eu_trend[] = {
#embed "../../rules/eu_trend.lua"
};

static const unsigned char rule_final_target[] = {
#embed "../../rules/final_target.lua"
};

static const unsigned char rule_geometric_mean[] = {
#embed "../../rules/geometric_mean.lua"
};

static const unsigned char rule_growth[] = {
#embed "../../rules/growth.lua"
};

static const unsigned char rule_last[] = {
#embed "../../rules/last.lua"
};

static const unsigned char rule_linear_path[] = {
#embed "../../rules/linear_path.lua"
};

static const unsigned char rule_linear_path_on_date[] = {
#embed "../../rules/linear_path_on_date.lua"
};

static const unsigned char rule_linear_path_value[] = {
#embed "../../rules/linear_path_value.lua"
};

static const unsigned char rule_mean[] = {
#embed "../../rules/mean.lua"
};

static const unsigned char rule_meets_target[] = {
#embed "../../rules/meets_target.lua"
};

static const unsigned char rule_milestones[] = {
#embed "../../rules/milestones.lua"
};

static const unsigned char rule_min_max[] = {
#embed "../../rules/min_max.lua"
};

static const unsigned char rule_objective_score[] = {
#embed "../../rules/objective_score.lua"
};

static const unsigned char rule_objective_score_of_present[] = {
#embed "../../rules/objective_score_of_present.lua"
};

static const unsigned char rule_percent_of_plan[] = {
#embed "../../rules/percent_of_plan.lua"
};

static const unsigned char rule_percent_of_plan_reflected[] = {
#embed "../../rules/percent_of_plan_reflected.lua"
};

static const unsigned char rule_percent_of_printed_parts[] = {
#embed "../../rules/percent_of_printed_parts.lua"
};

static const unsigned char rule_places_gained[] = {
#embed "../../rules/places_gained.lua"
};

static const unsigned char rule_points_by_bands[] = {
#embed "../../rules/points_by_bands.lua"
};

static const unsigned char rule_points_on_scale[] = {
#embed "../../rules/points_on_scale.lua"
};

static const unsigned char rule_progress_from_baseline[] = {
#embed "../../rules/progress_from_baseline.lua"
};

static const unsigned char rule_rank_as_printed[] = {
#embed "../../rules/rank_as_printed.lua"
};

static const unsigned char rule_rank_change[] = {
#embed "../../rules/rank_change.lua"
};

static const unsigned char rule_rank_target[] = {
#embed "../../rules/rank_target.lua"
};

static const unsigned char rule_ratio[] = {
#embed "../../rules/ratio.lua"
};

static const unsigned char rule_required_cagr[] = {
#embed "../../rules/required_cagr.lua"
};

static const unsigned char rule_sdg_progress[] = {
#embed "../../rules/sdg_progress.lua"
};

static const unsigned char rule_sdg_progress_overall[] = {
#embed "../../rules/sdg_progress_overall.lua"
};

static const unsigned char rule_self_score_against_appraised[] = {
#embed "../../rules/self_score_against_appraised.lua"
};

static const unsigned char rule_share_of_assigned[] = {
#embed "../../rules/share_of_assigned.lua"
};

static const unsigned char rule_share_of_due[] = {
#embed "../../rules/share_of_due.lua"
};

static const unsigned char rule_shares_add_up[] = {
#embed "../../rules/shares_add_up.lua"
};

static const unsigned char rule_sudden_jump[] = {
#embed "../../rules/sudden_jump.lua"
};

static const unsigned char rule_sum[] = {
#embed "../../rules/sum.lua"
};

static const unsigned char rule_sum_of_parts[] = {
#embed "../../rules/sum_of_parts.lua"
};

static const unsigned char rule_sum_of_printed_parts[] = {
#embed "../../rules/sum_of_printed_parts.lua"
};

static const unsigned char rule_task_status[] = {
#embed "../../rules/task_status.lua"
};

static const unsigned char rule_tasks_on_time_of_assigned[] = {
#embed "../../rules/tasks_on_time_of_assigned.lua"
};

static const unsigned char rule_tasks_on_time_of_due[] = {
#embed "../../rules/tasks_on_time_of_due.lua"
};

static const unsigned char rule_threshold[] = {
#embed "../../rules/threshold.lua"
};

static const unsigned char rule_threshold_bands[] = {
#embed "../../rules/threshold_bands.lua"
};

static const unsigned char rule_top_n[] = {
#embed "../../rules/top_n.lua"
};

static const unsigned char rule_un_progress_chart[] = {
#embed "../../rules/un_progress_chart.lua"
};

static const unsigned char rule_unit_tasks_on_time_of_assigned[] = {
#embed "../../rules/unit_tasks_on_time_of_assigned.lua"
};

static const unsigned char rule_unit_tasks_on_time_of_due[] = {
#embed "../../rules/unit_tasks_on_time_of_due.lua"
};

static const unsigned char rule_weather_symbol[] = {
#embed "../../rules/weather_symbol.lua"
};

static const unsigned char rule_weighted_geometric_mean[] = {
#embed "../../rules/weighted_geometric_mean.lua"
};

static const unsigned char rule_weighted_index[] = {
#embed "../../rules/weighted_index.lua"
};

static const unsigned char rule_weighted_mean[] = {
#embed "../../rules/weighted_mean.lua"
};

static const unsigned char rule_weighted_mean_of_present[] = {
#embed "../../rules/weighted_mean_of_present.lua"
};

static const unsigned char rule_within_range[] = {
#embed "../../rules/within_range.lua"
};

static const unsigned char rule_z_score[] = {
#embed "../../rules/z_score.lua"
};

static const standard_rule rules[] = {
    {"all_or_nothing", rule_all_or_nothing, sizeof rule_all_or_nothing},
    {"cagr", rule_cagr, sizeof rule_cagr},
    {"cagr_ratio", rule_cagr_ratio, sizeof rule_cagr_ratio},
    {"change_from_previous", rule_change_from_previous, sizeof rule_change_from_previous},
    {"change_in_points", rule_change_in_points, sizeof rule_change_in_points},
    {"composite", rule_composite, sizeof rule_composite},
    {"composite_of_printed", rule_composite_of_printed, sizeof rule_composite_of_printed},
    {"deadline", rule_deadline, sizeof rule_deadline},
    {"deadline_first", rule_deadline_first, sizeof rule_deadline_first},
    {"eu_trend", rule_eu_trend, sizeof rule_eu_trend},
    {"final_target", rule_final_target, sizeof rule_final_target},
    {"geometric_mean", rule_geometric_mean, sizeof rule_geometric_mean},
    {"growth", rule_growth, sizeof rule_growth},
    {"last", rule_last, sizeof rule_last},
    {"linear_path", rule_linear_path, sizeof rule_linear_path},
    {"linear_path_on_date", rule_linear_path_on_date, sizeof rule_linear_path_on_date},
    {"linear_path_value", rule_linear_path_value, sizeof rule_linear_path_value},
    {"mean", rule_mean, sizeof rule_mean},
    {"meets_target", rule_meets_target, sizeof rule_meets_target},
    {"milestones", rule_milestones, sizeof rule_milestones},
    {"min_max", rule_min_max, sizeof rule_min_max},
    {"objective_score", rule_objective_score, sizeof rule_objective_score},
    {"objective_score_of_present", rule_objective_score_of_present, sizeof rule_objective_score_of_present},
    {"percent_of_plan", rule_percent_of_plan, sizeof rule_percent_of_plan},
    {"percent_of_plan_reflected", rule_percent_of_plan_reflected, sizeof rule_percent_of_plan_reflected},
    {"percent_of_printed_parts", rule_percent_of_printed_parts, sizeof rule_percent_of_printed_parts},
    {"places_gained", rule_places_gained, sizeof rule_places_gained},
    {"points_by_bands", rule_points_by_bands, sizeof rule_points_by_bands},
    {"points_on_scale", rule_points_on_scale, sizeof rule_points_on_scale},
    {"progress_from_baseline", rule_progress_from_baseline, sizeof rule_progress_from_baseline},
    {"rank_as_printed", rule_rank_as_printed, sizeof rule_rank_as_printed},
    {"rank_change", rule_rank_change, sizeof rule_rank_change},
    {"rank_target", rule_rank_target, sizeof rule_rank_target},
    {"ratio", rule_ratio, sizeof rule_ratio},
    {"required_cagr", rule_required_cagr, sizeof rule_required_cagr},
    {"sdg_progress", rule_sdg_progress, sizeof rule_sdg_progress},
    {"sdg_progress_overall", rule_sdg_progress_overall, sizeof rule_sdg_progress_overall},
    {"self_score_against_appraised", rule_self_score_against_appraised, sizeof rule_self_score_against_appraised},
    {"share_of_assigned", rule_share_of_assigned, sizeof rule_share_of_assigned},
    {"share_of_due", rule_share_of_due, sizeof rule_share_of_due},
    {"shares_add_up", rule_shares_add_up, sizeof rule_shares_add_up},
    {"sudden_jump", rule_sudden_jump, sizeof rule_sudden_jump},
    {"sum", rule_sum, sizeof rule_sum},
    {"sum_of_parts", rule_sum_of_parts, sizeof rule_sum_of_parts},
    {"sum_of_printed_parts", rule_sum_of_printed_parts, sizeof rule_sum_of_printed_parts},
    {"task_status", rule_task_status, sizeof rule_task_status},
    {"tasks_on_time_of_assigned", rule_tasks_on_time_of_assigned, sizeof rule_tasks_on_time_of_assigned},
    {"tasks_on_time_of_due", rule_tasks_on_time_of_due, sizeof rule_tasks_on_time_of_due},
    {"threshold", rule_threshold, sizeof rule_threshold},
    {"threshold_bands", rule_threshold_bands, sizeof rule_threshold_bands},
    {"top_n", rule_top_n, sizeof rule_top_n},
    {"un_progress_chart", rule_un_progress_chart, sizeof rule_un_progress_chart},
    {"unit_tasks_on_time_of_assigned", rule_unit_tasks_on_time_of_assigned, sizeof rule_unit_tasks_on_time_of_assigned},
    {"unit_tasks_on_time_of_due", rule_unit_tasks_on_time_of_due, sizeof rule_unit_tasks_on_time_of_due},
    {"weather_symbol", rule_weather_symbol, sizeof rule_weather_symbol},
    {"weighted_geometric_mean", rule_weighted_geometric_mean, sizeof rule_weighted_geometric_mean},
    {"weighted_index", rule_weighted_index, sizeof rule_weighted_index},
    {"weighted_mean", rule_weighted_mean, sizeof rule_weighted_mean},
    {"weighted_mean_of_present", rule_weighted_mean_of_present, sizeof rule_weighted_mean_of_present},
    {"within_range", rule_within_range, sizeof rule_within_range},
    {"z_score", rule_z_score, sizeof rule_z_score},
};

const standard_rule *standard_rules(size_t *count) {
  *count = sizeof rules / sizeof rules[0];
  return rules;
}
