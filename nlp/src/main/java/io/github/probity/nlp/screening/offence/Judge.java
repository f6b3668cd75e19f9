package io.github.probity.nlp.screening.offence;

import io.github.probity.nlp.screening.Window;

/** Says what a window is, from the quick model's scores of it and whatever else the judge asks. */
interface Judge {

    Judged judge(Window window, float[] quick);
}
