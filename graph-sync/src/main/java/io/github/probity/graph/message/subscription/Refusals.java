package io.github.probity.graph.message.subscription;

import io.github.probity.graph.client.GraphRefusedException;

/** What Graph's refusal of a subscription means to the operator. */
final class Refusals {

    private Refusals() {}

    static String sentence(String resource, GraphRefusedException refused) {
        return "Probity is not told of messages of " + resource + ". " + advice(refused) + " " + refused.getMessage();
    }

    private static String advice(GraphRefusedException refused) {
        if (refused.code().equals("ValidationError")
                || String.valueOf(refused.getMessage()).contains("validation")) {
            return "Microsoft Graph could not reach the notification address: check that it is https, reachable from"
                    + " the internet and leads to this Probity.";
        }
        if (refused.status() == 409) {
            return "Another subscription has the same resource: if a second Probity uses this app registration, give it"
                    + " one of its own.";
        }
        if (refused.isNotFound()) return "There is no such chat, channel or person: correct the settings.";
        return "Check the settings of what is watched.";
    }
}
