package io.github.probity.nlp.screening.offence;

import io.github.probity.nlp.screening.Window;

/** Says how probable each category of offence is in a window. */
interface Judge {

    Judged judge(Window window);
}
