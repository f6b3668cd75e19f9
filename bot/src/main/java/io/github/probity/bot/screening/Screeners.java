package io.github.probity.bot.screening;

import io.github.probity.nlp.screening.Screener;
import io.github.probity.nlp.screening.standard.StandardScreener;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The screener, loaded when the first message comes, so that the application need not wait for its models. */
@Component
final class Screeners implements Supplier<Screener> {

    private volatile @Nullable Screener loaded;

    @Override
    public Screener get() {
        Screener now = loaded;
        return now == null ? load() : now;
    }

    private synchronized Screener load() {
        Screener now = loaded == null ? StandardScreener.load(true) : loaded;
        loaded = now;
        return now;
    }
}
