package io.github.probity.bot.review;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.Moves.Wish;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a reviewer has done about a case beside its decision: before it, whoever holds the case; after it, a senior reviewer.
 * Each method gives why it could not be done; empty when it was written down to be done.
 */
@Service
public class Measures {

    private static final Set<State> DECIDED = EnumSet.of(State.UPHELD, State.APPEAL_REFUSED);

    private final Moves moves;
    private final CaseTable cases;
    private final Blocks blocks;
    private final Answers answers;
    private final Following following;
    private final ProceedingTable proceedings;

    Measures(
            Moves moves,
            CaseTable cases,
            Blocks blocks,
            Answers answers,
            Following following,
            ProceedingTable proceedings) {
        this.moves = moves;
        this.cases = cases;
        this.blocks = blocks;
        this.answers = answers;
        this.following = following;
        this.proceedings = proceedings;
    }

    /** Has the case's messages hidden from their readers. */
    @Transactional
    public Optional<Refusal> block(long id, Person reviewer) {
        return blocks.canReach(id)
                ? make(id, Move.BLOCK, Move.BLOCK_DECIDED, reviewer, one -> blocks.want(id, true))
                : Optional.of(Refusal.OUT_OF_REACH);
    }

    /** Has what is hidden, or is to be, shown again. */
    @Transactional
    public Optional<Refusal> unblock(long id, Person reviewer) {
        return isHidden(id)
                ? make(id, Move.UNBLOCK, Move.UNBLOCK_DECIDED, reviewer, one -> blocks.lift(id))
                : Optional.of(Refusal.NOT_NOW);
    }

    private boolean isHidden(long id) {
        return blocks.of(id).filter(Block::hidden).isPresent();
    }

    /** Refers a serious breach formally that was upheld without. */
    @Transactional
    public Optional<Refusal> refer(long id, Person senior) {
        return cases.find(id).filter(this::canRefer).isPresent()
                ? make(id, Move.REFER, Move.REFER, senior, one -> following.refer(one, Gravity.SERIOUS))
                : Optional.of(Refusal.NOT_NOW);
    }

    private Optional<Refusal> make(long id, Move before, Move after, Person by, Consumer<Case> then) {
        Optional<Case> found = cases.lock(id);
        if (found.isEmpty()) {
            return Optional.of(Refusal.NOT_THERE);
        }
        Move move = DECIDED.contains(found.get().state()) ? after : before;
        Optional<Refusal> refusal = moves.make(new Wish(id, null, move, by, Map.of(), null));
        if (refusal.isEmpty()) {
            then.accept(found.get());
        }
        return refusal;
    }

    /** Whether there is a formal referral that could be made and was not. */
    public boolean canRefer(Case about) {
        return about.ruling().outcome() == Gravity.SERIOUS
                && Course.of(about, Gravity.SERIOUS).stream()
                        .map(Course::referral)
                        .filter(Objects::nonNull)
                        .anyMatch(kind -> proceedings(about).stream().noneMatch(one -> one.kind() == kind));
    }

    public boolean canReach(Case about) {
        return blocks.canReach(about.id());
    }

    /** How it stands with hiding the messages; empty if nobody ever wished it. */
    public Optional<Block> block(Case about) {
        return blocks.of(about.id());
    }

    /** Whether the sender has let the message be read all the same since it was last hidden. */
    public boolean isOverridden(Case about) {
        return blocks.of(about.id())
                .filter(Block::hidden)
                .filter(block -> answers.isOverridden(about.id(), block.askedAt()))
                .isPresent();
    }

    /** Whether the sender says that a message was hidden by mistake. */
    public boolean isDisputed(Case about) {
        return answers.isDisputed(about.id());
    }

    /** What was opened about the case, oldest first; what became of it is for those who deal with it. */
    public List<Proceeding> proceedings(Case about) {
        return proceedings.of(about.id());
    }
}
