/**
 * Numbers and addresses that single out a person, told apart from the many that only look so. Which kinds are findings in which
 * channel is the organisation's setting: {@link io.github.probity.nlp.screening.personaldata.PersonalDataRules}.
 */
@NullMarked
package io.github.probity.nlp.screening.personaldata;

import org.jspecify.annotations.NullMarked;
