/**
 * Finds offence: hate, harassment, threats, sexual remarks, strong swearing, and calls for help. Words, a quick linear model
 * and the tuned encoder are signals under one verdict.
 */
@NullMarked
package io.github.probity.nlp.screening.offence;

import org.jspecify.annotations.NullMarked;
