// The standard rules travel inside the binary: #embed takes the very files of rules/, so there is no copy to go stale.
// (SwiftPM's resources are found only inside the build folder.) A test keeps this list equal to the folder.
#include "CStandardRules.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char composite[] = {
#embed "../../rules/composite.lua"
};

static const unsigned char deadline[] = {
#embed "../../rules/deadline.lua"
};

static const unsigned char last[] = {
#embed "../../rules/last.lua"
};

static const unsigned char mean[] = {
#embed "../../rules/mean.lua"
};

static const unsigned char meets_target[] = {
#embed "../../rules/meets_target.lua"
};

static const unsigned char objective_score[] = {
#embed "../../rules/objective_score.lua"
};

static const unsigned char percent_of_plan[] = {
#embed "../../rules/percent_of_plan.lua"
};

static const unsigned char rank_target[] = {
#embed "../../rules/rank_target.lua"
};

static const unsigned char ratio[] = {
#embed "../../rules/ratio.lua"
};

static const unsigned char sum[] = {
#embed "../../rules/sum.lua"
};

static const unsigned char sum_of_parts[] = {
#embed "../../rules/sum_of_parts.lua"
};

static const unsigned char weighted_mean[] = {
#embed "../../rules/weighted_mean.lua"
};

static const standard_rule rules[] = {
    {"composite", composite, sizeof composite},
    {"deadline", deadline, sizeof deadline},
    {"last", last, sizeof last},
    {"mean", mean, sizeof mean},
    {"meets_target", meets_target, sizeof meets_target},
    {"objective_score", objective_score, sizeof objective_score},
    {"percent_of_plan", percent_of_plan, sizeof percent_of_plan},
    {"rank_target", rank_target, sizeof rank_target},
    {"ratio", ratio, sizeof ratio},
    {"sum", sum, sizeof sum},
    {"sum_of_parts", sum_of_parts, sizeof sum_of_parts},
    {"weighted_mean", weighted_mean, sizeof weighted_mean},
};

const standard_rule *standard_rules(size_t *count) {
  *count = sizeof rules / sizeof rules[0];
  return rules;
}
