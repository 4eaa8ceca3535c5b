// The standard rules travel inside the binary: #embed takes the very files of rules/, so there is no copy to go stale.
// (SwiftPM's resources are found only inside the build folder.) Made by scripts/standard-rules.
#include "CStandardRules.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char rule_composite[] = {
#embed "../../rules/composite.lua"
};

static const unsigned char rule_deadline[] = {
#embed "../../rules/deadline.lua"
};

static const unsigned char rule_last[] = {
#embed "../../rules/last.lua"
};

static const unsigned char rule_mean[] = {
#embed "../../rules/mean.lua"
};

static const unsigned char rule_meets_target[] = {
#embed "../../rules/meets_target.lua"
};

static const unsigned char rule_objective_score[] = {
#embed "../../rules/objective_score.lua"
};

static const unsigned char rule_percent_of_plan[] = {
#embed "../../rules/percent_of_plan.lua"
};

static const unsigned char rule_rank_target[] = {
#embed "../../rules/rank_target.lua"
};

static const unsigned char rule_ratio[] = {
#embed "../../rules/ratio.lua"
};

static const unsigned char rule_sum[] = {
#embed "../../rules/sum.lua"
};

static const unsigned char rule_sum_of_parts[] = {
#embed "../../rules/sum_of_parts.lua"
};

static const unsigned char rule_weighted_mean[] = {
#embed "../../rules/weighted_mean.lua"
};

static const standard_rule rules[] = {
    {"composite", rule_composite, sizeof rule_composite},
    {"deadline", rule_deadline, sizeof rule_deadline},
    {"last", rule_last, sizeof rule_last},
    {"mean", rule_mean, sizeof rule_mean},
    {"meets_target", rule_meets_target, sizeof rule_meets_target},
    {"objective_score", rule_objective_score, sizeof rule_objective_score},
    {"percent_of_plan", rule_percent_of_plan, sizeof rule_percent_of_plan},
    {"rank_target", rule_rank_target, sizeof rule_rank_target},
    {"ratio", rule_ratio, sizeof rule_ratio},
    {"sum", rule_sum, sizeof rule_sum},
    {"sum_of_parts", rule_sum_of_parts, sizeof rule_sum_of_parts},
    {"weighted_mean", rule_weighted_mean, sizeof rule_weighted_mean},
};

const standard_rule *standard_rules(size_t *count) {
  *count = sizeof rules / sizeof rules[0];
  return rules;
}
