package io.github.probity.bot.policies.web;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.policies.Proposal;
import io.github.probity.bot.policies.Teaching;
import io.github.probity.bot.policies.Trial;
import io.github.probity.bot.policies.Trials;
import io.github.probity.bot.policies.Versions;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What Probity has been taught, and the trial that each new thing goes through first. */
@Controller
final class TrialPages {

    private static final String TRIALS = DeskPages.PATH + "/trials/";
    private static final String TEACHING = DeskPages.PATH + "/teaching";
    private static final int LONGEST_PHRASE = 100;
    private static final int LONGEST_QUESTION = 500;

    private final Trials trials;
    private final Teaching teaching;
    private final Versions versions;

    TrialPages(Trials trials, Teaching teaching, Versions versions) {
        this.trials = trials;
        this.teaching = teaching;
        this.versions = versions;
    }

    @GetMapping(TEACHING)
    String taught(Model model) {
        model.addAttribute("synonyms", teaching.synonyms());
        model.addAttribute("pairings", teaching.pairings());
        return "policies/teaching";
    }

    @PostMapping(TEACHING + "/synonym")
    String trySynonym(
            @RequestParam(defaultValue = "") String phrase,
            @RequestParam(defaultValue = "") String meaning,
            @RequestParam(defaultValue = "") String question,
            Person person,
            RedirectAttributes redirect) {
        if (!isBetween(phrase, LONGEST_PHRASE) || !isBetween(meaning, LONGEST_PHRASE)) {
            redirect.addFlashAttribute("problem", "teaching.error.synonym");
            return back(question, redirect);
        }
        return started(new Proposal.AddSynonym(phrase.strip(), meaning.strip()), person);
    }

    /** @param place {@code document reference}, as the form's choices have it */
    @PostMapping(TEACHING + "/pairing")
    String tryPairing(
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String reference,
            Person person,
            RedirectAttributes redirect) {
        Optional<Proposal> proposal =
                isBetween(question, LONGEST_QUESTION) ? pairing(question, place, reference) : Optional.empty();
        if (proposal.isEmpty()) {
            redirect.addFlashAttribute("problem", "teaching.error.pairing");
            return back(question, redirect);
        }
        return started(proposal.get(), person);
    }

    private Optional<Proposal> pairing(String question, String place, String reference) {
        String[] chosen = place.split(" ", 2);
        String wanted = chosen.length == 2 ? chosen[1] : reference.strip();
        return versions.shelves().stream()
                .filter(shelf -> chosen[0].isEmpty()
                        || chosen[0].equals("other")
                        || shelf.document().equals(chosen[0]))
                .flatMap(shelf -> shelf.inForce().stream())
                .flatMap(copy -> versions.find(copy.id()).stream())
                .filter(version -> version.policy().clause(wanted).isPresent())
                .findFirst()
                .map(version -> new Proposal.AddPairing(question.strip(), version.document(), wanted));
    }

    private String started(Proposal proposal, Person person) {
        return "redirect:" + TRIALS + trials.start(proposal, person.id());
    }

    private static String back(String question, RedirectAttributes redirect) {
        if (question.isBlank()) {
            return "redirect:" + TEACHING;
        }
        redirect.addAttribute("question", question);
        return "redirect:/console/questions/try";
    }

    @GetMapping(TRIALS + "{id}")
    String trial(@PathVariable long id, Model model, HttpServletResponse response) {
        Trial trial = trials.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (trial.proposal() instanceof Proposal.Publish publish) {
            return "redirect:"
                    + versions.find(publish.version()).map(DeskPages::path).orElse(DeskPages.PATH);
        }
        if (trial.isRunning()) {
            response.setHeader("Refresh", "2");
        }
        model.addAttribute("trial", trial);
        model.addAttribute("kind", trial.proposal() instanceof Proposal.AddSynonym ? "synonym" : "pairing");
        return "policies/trial";
    }

    @PostMapping(TRIALS + "{id}/apply")
    String apply(@PathVariable long id, Person person, RedirectAttributes redirect) {
        boolean done = trials.apply(id, person.id());
        redirect.addFlashAttribute("notice", done ? "teaching.applied" : "teaching.decided-already");
        return "redirect:" + TEACHING;
    }

    @PostMapping(TRIALS + "{id}/drop")
    String drop(@PathVariable long id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", trials.drop(id) ? "teaching.dropped" : "teaching.decided-already");
        return "redirect:" + TEACHING;
    }

    @PostMapping(TEACHING + "/synonym/{id}/remove")
    String removeSynonym(@PathVariable long id, Person person, RedirectAttributes redirect) {
        teaching.removeSynonym(id, person.id());
        redirect.addFlashAttribute("notice", "teaching.removed");
        return "redirect:" + TEACHING;
    }

    @PostMapping(TEACHING + "/pairing/{id}/remove")
    String removePairing(@PathVariable long id, Person person, RedirectAttributes redirect) {
        teaching.removePairing(id, person.id());
        redirect.addFlashAttribute("notice", "teaching.removed");
        return "redirect:" + TEACHING;
    }

    private static boolean isBetween(String text, int longest) {
        return !text.isBlank() && text.strip().length() <= longest && text.indexOf('\0') < 0;
    }
}
