package io.github.probity.nlp.policy.comparing;

import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Policy;
import java.util.ArrayList;
import java.util.List;

/**
 * The differences between two versions of a policy.
 *
 * <p>Clauses are matched by their words before their references, so that a clause put in near the top, which shifts every
 * number below it, shows as one new clause and many moved ones. Numbers, quotation marks and dashes that are only set
 * differently count as the same.
 *
 * @param changes one for each clause of either version, in the order of the version after; what is gone stands behind the
 *     clause that it followed
 */
public record PolicyComparison(List<Change> changes) {

    public PolicyComparison {
        changes = List.copyOf(changes);
    }

    /** Compares; the time grows little faster than the length of the documents, whatever they hold. */
    public static PolicyComparison of(Policy before, Policy after) {
        List<Wording> old = before.clauses().stream().map(Wording::of).toList();
        List<Wording> now = after.clauses().stream().map(Wording::of).toList();
        int[] origins = new Pairing(old, now).origins();
        return new PolicyComparison(inOrder(old, now, origins));
    }

    /** The changes of one kind, in their order. */
    public <C extends Change> List<C> only(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Whether the two versions say the same under the same references. */
    public boolean isSame() {
        return changes.stream().allMatch(Change.Unchanged.class::isInstance);
    }

    private static List<Change> inOrder(List<Wording> old, List<Wording> now, int[] origins) {
        boolean[] survives = new boolean[old.size()];
        for (int origin : origins) {
            if (origin >= 0) {
                survives[origin] = true;
            }
        }
        List<Change> changes = new ArrayList<>();
        addGone(old, survives, 0, changes);
        for (int n = 0; n < now.size(); n++) {
            if (origins[n] < 0) {
                changes.add(new Change.New(now.get(n).clause()));
            } else {
                changes.add(change(old.get(origins[n]), now.get(n)));
                addGone(old, survives, origins[n] + 1, changes);
            }
        }
        return changes;
    }

    /** Adds the unbroken row of clauses from here on that are gone. */
    private static void addGone(List<Wording> old, boolean[] survives, int from, List<Change> changes) {
        for (int n = from; n < old.size() && !survives[n]; n++) {
            changes.add(new Change.Gone(old.get(n).clause()));
        }
    }

    private static Change change(Wording old, Wording now) {
        Clause before = old.clause();
        Clause after = now.clause();
        if (!old.text().equals(now.text())) {
            return new Change.Changed(before, after, WordDiff.between(before.text(), after.text()));
        }
        boolean stayed = before.reference().equals(after.reference())
                && before.headings().equals(after.headings());
        return stayed ? new Change.Unchanged(before, after) : new Change.Moved(before, after);
    }
}
