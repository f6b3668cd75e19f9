/**
 * Who somebody is: name, post, department, the roles that they hold in Probity, and the kind of person that a policy
 * treats differently. The directory behind it is Microsoft Graph, or on a laptop the sample organisation.
 */
@NullMarked
package io.github.probity.bot.people;

import org.jspecify.annotations.NullMarked;
