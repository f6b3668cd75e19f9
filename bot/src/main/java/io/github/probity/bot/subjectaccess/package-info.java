/**
 * What a body must give out: to a person everything held about or by them (UK GDPR, article 15), and to the public what is
 * done and not to whom (Freedom of Information Act 2000). Packages that hold records say what they hold through {@link
 * io.github.probity.bot.subjectaccess.Holder} and {@link io.github.probity.bot.subjectaccess.PublicRecords}; other people are
 * removed here, once, from every word.
 */
@NullMarked
package io.github.probity.bot.subjectaccess;

import org.jspecify.annotations.NullMarked;
