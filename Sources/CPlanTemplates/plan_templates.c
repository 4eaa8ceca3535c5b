// The plans that `tiendo new` makes travel inside the binary: #embed takes the very files of templates/, so there is no
// copy to go stale. A test keeps this list equal to the folder.
#include "CPlanTemplates.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char en_gitignore[] = {
#embed "../../templates/en/.gitignore"
};

static const unsigned char en_data_figures_csv[] = {
#embed "../../templates/en/data/figures.csv"
};

static const unsigned char en_indicators_csv[] = {
#embed "../../templates/en/indicators.csv"
};

static const unsigned char en_objectives_csv[] = {
#embed "../../templates/en/objectives.csv"
};

static const unsigned char en_plan_lua[] = {
#embed "../../templates/en/plan.lua"
};

static const unsigned char en_rules_progress_lua[] = {
#embed "../../templates/en/rules/progress.lua"
};

static const unsigned char en_targets_csv[] = {
#embed "../../templates/en/targets.csv"
};

static const unsigned char en_tasks_csv[] = {
#embed "../../templates/en/tasks.csv"
};

static const unsigned char en_tests_progress_lua[] = {
#embed "../../templates/en/tests/progress.lua"
};

static const unsigned char en_units_csv[] = {
#embed "../../templates/en/units.csv"
};

static const unsigned char vi_gitignore[] = {
#embed "../../templates/vi/.gitignore"
};

static const unsigned char vi_data_so_lieu_csv[] = {
#embed "../../templates/vi/data/so-lieu.csv"
};

static const unsigned char vi_indicators_csv[] = {
#embed "../../templates/vi/indicators.csv"
};

static const unsigned char vi_objectives_csv[] = {
#embed "../../templates/vi/objectives.csv"
};

static const unsigned char vi_plan_lua[] = {
#embed "../../templates/vi/plan.lua"
};

static const unsigned char vi_rules_tien_bo_lua[] = {
#embed "../../templates/vi/rules/tien_bo.lua"
};

static const unsigned char vi_targets_csv[] = {
#embed "../../templates/vi/targets.csv"
};

static const unsigned char vi_tasks_csv[] = {
#embed "../../templates/vi/tasks.csv"
};

static const unsigned char vi_tests_tien_bo_lua[] = {
#embed "../../templates/vi/tests/tien_bo.lua"
};

static const unsigned char vi_units_csv[] = {
#embed "../../templates/vi/units.csv"
};

static const plan_template templates[] = {
    {"en", ".gitignore", en_gitignore, sizeof en_gitignore},
    {"en", "data/figures.csv", en_data_figures_csv, sizeof en_data_figures_csv},
    {"en", "indicators.csv", en_indicators_csv, sizeof en_indicators_csv},
    {"en", "objectives.csv", en_objectives_csv, sizeof en_objectives_csv},
    {"en", "plan.lua", en_plan_lua, sizeof en_plan_lua},
    {"en", "rules/progress.lua", en_rules_progress_lua, sizeof en_rules_progress_lua},
    {"en", "targets.csv", en_targets_csv, sizeof en_targets_csv},
    {"en", "tasks.csv", en_tasks_csv, sizeof en_tasks_csv},
    {"en", "tests/progress.lua", en_tests_progress_lua, sizeof en_tests_progress_lua},
    {"en", "units.csv", en_units_csv, sizeof en_units_csv},
    {"vi", ".gitignore", vi_gitignore, sizeof vi_gitignore},
    {"vi", "data/so-lieu.csv", vi_data_so_lieu_csv, sizeof vi_data_so_lieu_csv},
    {"vi", "indicators.csv", vi_indicators_csv, sizeof vi_indicators_csv},
    {"vi", "objectives.csv", vi_objectives_csv, sizeof vi_objectives_csv},
    {"vi", "plan.lua", vi_plan_lua, sizeof vi_plan_lua},
    {"vi", "rules/tien_bo.lua", vi_rules_tien_bo_lua, sizeof vi_rules_tien_bo_lua},
    {"vi", "targets.csv", vi_targets_csv, sizeof vi_targets_csv},
    {"vi", "tasks.csv", vi_tasks_csv, sizeof vi_tasks_csv},
    {"vi", "tests/tien_bo.lua", vi_tests_tien_bo_lua, sizeof vi_tests_tien_bo_lua},
    {"vi", "units.csv", vi_units_csv, sizeof vi_units_csv},
};

const plan_template *plan_templates(size_t *count) {
  *count = sizeof templates / sizeof templates[0];
  return templates;
}
