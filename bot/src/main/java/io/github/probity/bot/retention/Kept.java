package io.github.probity.bot.retention;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Port: a kind of record, with the hands that let go of it. Each package that holds such records implements it. */
public interface Kept {

    KindOfRecord kind();

    /**
     * Lets go of records past their period, with everything that belongs to them, in the caller's transaction. Records
     * under a hold, and those that somebody is working on at this moment, stay.
     */
    Disposed dispose(Batch batch);

    /** A kind with these hands. */
    static Kept of(KindOfRecord kind, Function<Batch, Disposed> hands) {
        return new Kept() {
            @Override
            public KindOfRecord kind() {
                return kind;
            }

            @Override
            public Disposed dispose(Batch batch) {
                return hands.apply(batch);
            }
        };
    }

    /**
     * What may go now.
     *
     * @param now the time that counts
     * @param before records whose period began before this have come to its end
     * @param held subjects under a legal hold; empty for kinds that no hold reaches
     * @param most how many records may go in one transaction
     */
    record Batch(Instant now, Instant before, HoldsInForce held, int most) {}

    /**
     * What has gone.
     *
     * @param references by which a record was known, such as {@code case/12}; never content, never a name; empty for kinds
     *     whose records have none
     * @param count how many records; fewer than allowed means that none are left
     */
    record Disposed(List<String> references, int count) {

        public Disposed {
            references = List.copyOf(references);
        }

        public static Disposed of(List<String> references) {
            return new Disposed(references, references.size());
        }

        public static Disposed unnamed(int count) {
            return new Disposed(List.of(), count);
        }
    }
}
