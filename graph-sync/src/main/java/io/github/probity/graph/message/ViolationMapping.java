package io.github.probity.graph.message;

import com.microsoft.graph.models.ChatMessagePolicyViolation;
import com.microsoft.graph.models.ChatMessagePolicyViolationDlpActionTypes;
import com.microsoft.graph.models.ChatMessagePolicyViolationPolicyTip;
import com.microsoft.graph.models.ChatMessagePolicyViolationUserActionTypes;
import com.microsoft.graph.models.ChatMessagePolicyViolationVerdictDetailsTypes;
import io.github.probity.graph.message.PolicyViolation.Answer;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Between our records and the SDK's policy violation, both ways. */
final class ViolationMapping {

    private static final Set<ChatMessagePolicyViolationDlpActionTypes> BLOCKING = Set.of(
            ChatMessagePolicyViolationDlpActionTypes.BlockAccess,
            ChatMessagePolicyViolationDlpActionTypes.BlockAccessExternal);

    private ViolationMapping() {}

    static PolicyViolation read(@Nullable ChatMessagePolicyViolation model) {
        if (model == null) return PolicyViolation.NONE;
        var actions = model.getDlpAction();
        return new PolicyViolation(
                actions != null && actions.stream().anyMatch(BLOCKING::contains),
                answers(model.getUserAction()),
                model.getJustificationText());
    }

    static ChatMessagePolicyViolation block(Block block) {
        var tip = new ChatMessagePolicyViolationPolicyTip();
        tip.setGeneralText(block.explanation());
        tip.setComplianceUrl(block.policyAddress().toString());
        tip.setMatchedConditionDescriptions(block.clauses());
        var violation = new ChatMessagePolicyViolation();
        violation.setPolicyTip(tip);
        violation.setDlpAction(EnumSet.of(ChatMessagePolicyViolationDlpActionTypes.BlockAccess));
        violation.setVerdictDetails(verdict(block));
        return violation;
    }

    static ChatMessagePolicyViolation unblock() {
        var violation = new ChatMessagePolicyViolation();
        violation.setDlpAction(EnumSet.of(ChatMessagePolicyViolationDlpActionTypes.None));
        violation.setVerdictDetails(EnumSet.of(ChatMessagePolicyViolationVerdictDetailsTypes.None));
        return violation;
    }

    private static EnumSet<ChatMessagePolicyViolationVerdictDetailsTypes> verdict(Block block) {
        return switch (block.override()) {
            case NOT_ALLOWED -> EnumSet.of(ChatMessagePolicyViolationVerdictDetailsTypes.AllowFalsePositiveOverride);
            case ALLOWED ->
                EnumSet.of(
                        ChatMessagePolicyViolationVerdictDetailsTypes.AllowFalsePositiveOverride,
                        ChatMessagePolicyViolationVerdictDetailsTypes.AllowOverrideWithoutJustification);
            case ALLOWED_WITH_REASON ->
                EnumSet.of(
                        ChatMessagePolicyViolationVerdictDetailsTypes.AllowFalsePositiveOverride,
                        ChatMessagePolicyViolationVerdictDetailsTypes.AllowOverrideWithJustification);
        };
    }

    private static Set<Answer> answers(@Nullable EnumSet<ChatMessagePolicyViolationUserActionTypes> actions) {
        var answers = EnumSet.noneOf(Answer.class);
        if (actions == null) return answers;
        if (actions.contains(ChatMessagePolicyViolationUserActionTypes.Override)) answers.add(Answer.OVERRIDE);
        if (actions.contains(ChatMessagePolicyViolationUserActionTypes.ReportFalsePositive)) {
            answers.add(Answer.FALSE_POSITIVE);
        }
        return answers;
    }
}
