package io.github.probity.bot.access;

import io.github.probity.bot.access.kind.Investigation;
import io.github.probity.bot.access.register.Register;
import io.github.probity.bot.review.RevealAuthority;
import org.springframework.stereotype.Component;

/** Lets the register say whether somebody may know today who the sender of a case is. */
@Component
class Investigations implements RevealAuthority {

    private final Register register;

    Investigations(Register register) {
        this.register = register;
    }

    @Override
    public boolean isInForce(long about, String person) {
        return register.isInForce(Investigation.CODE, Investigation.about(Long.toString(about)), person);
    }
}
