package io.github.probity.bot.subjectaccess;

import io.github.probity.bot.subjectaccess.PublicRecords.Publication;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;

/** Writes a pack as a zip, entry by entry as it goes out: a page to read, the same as JSON, and published documents. */
@Component
public class PackFile {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final ITemplateEngine templates;
    private final PackWords words;
    private final JsonMapper json;

    PackFile(ITemplateEngine templates, PackWords words, JsonMapper json) {
        this.templates = templates;
        this.words = words;
        this.json = json;
    }

    /** @param out stays open */
    public void write(Pack pack, Locale locale, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        PackWords.Worded worded = words.of(pack, locale);
        entry(zip, pack, "pack.html", html(worded, locale));
        entry(zip, pack, "pack.json", json.writerWithDefaultPrettyPrinter().writeValueAsString(worded.machine()));
        for (Publication publication : pack.publications()) {
            entry(zip, pack, "policies/" + publication.fileName(), publication.text());
        }
        zip.finish();
    }

    private String html(PackWords.Worded worded, Locale locale) {
        Context context = new Context(locale);
        context.setVariable("pack", worded);
        return templates.process("subjectaccess/pack", context);
    }

    private static void entry(ZipOutputStream zip, Pack pack, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(pack.madeAt().atZone(ZONE).toLocalDateTime());
        zip.putNextEntry(entry);
        Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        writer.write(content);
        writer.flush();
        zip.closeEntry();
    }
}
