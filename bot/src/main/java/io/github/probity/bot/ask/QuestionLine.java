package io.github.probity.bot.ask;

import io.github.probity.bot.cli.UnusableLine;
import io.github.probity.nlp.policy.answering.Question;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of input: {@code {"id","question","policies"?:["file name",...]}}.
 *
 * @param id comes back with the answer
 */
record QuestionLine(String id, Question question) {

    private static final JsonMapper JSON = new JsonMapper();

    static QuestionLine read(String line, PolicyFolder folder) {
        JsonNode node = json(line);
        String id = text(node, "id");
        String question = text(node, "question");
        return new QuestionLine(id, new Question(question, documents(node, folder), Question.Asker.STAFF, null));
    }

    private static JsonNode json(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException notJson) {
            throw new UnusableLine("not JSON: " + notJson.getOriginalMessage());
        }
        throw new UnusableLine("not a JSON object");
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isString() || value.isNumber()) {
            return value.asString();
        }
        throw new UnusableLine("\"" + field + "\" is missing or is not text");
    }

    private static Set<String> documents(JsonNode node, PolicyFolder folder) {
        JsonNode policies = node.path("policies");
        if (!policies.isArray() && !policies.isMissingNode() && !policies.isNull()) {
            throw new UnusableLine("\"policies\" is not a list of file names");
        }
        Set<String> documents = new HashSet<>();
        for (JsonNode policy : policies) {
            if (!policy.isString() || !folder.has(policy.asString())) {
                throw new UnusableLine("there is no policy " + policy + " in the folder");
            }
            documents.add(policy.asString());
        }
        return documents;
    }
}
