// The standard rules travel inside the binary: #embed takes the very files of rules/, so there is no copy to go stale.
// (SwiftPM's resources are found only inside the build folder.) A test keeps this list equal to the folder.
#include "CStandardRules.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char deadline[] = {
#embed "../../rules/deadline.lua"
};

static const unsigned char meets_target[] = {
#embed "../../rules/meets_target.lua"
};

static const unsigned char percent_of_plan[] = {
#embed "../../rules/percent_of_plan.lua"
};

static const standard_rule rules[] = {
    {"deadline", deadline, sizeof deadline},
    {"meets_target", meets_target, sizeof meets_target},
    {"percent_of_plan", percent_of_plan, sizeof percent_of_plan},
};

const standard_rule *standard_rules(size_t *count) {
  *count = sizeof rules / sizeof rules[0];
  return rules;
}
