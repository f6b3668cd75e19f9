package io.github.probity.bot.access.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.probity.bot.access.Staff;
import io.github.probity.bot.access.days.WorkingDays;
import io.github.probity.bot.access.register.Entry;
import io.github.probity.bot.access.register.Register;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.running.RunningProbity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A register kept in a spreadsheet, handed in and taken over. */
class ImportsTest {

    private final RunningProbity probity = RunningProbity.get();
    private final Imports imports = probity.bean(Imports.class);
    private final Person keeper = Staff.communicationsManager();
    private final LocalDate today = LocalDate.now(WorkingDays.LONDON);
    private final String thing = "Sheet " + UUID.randomUUID();

    @Test
    void nothingIsEnteredBeforeSomebodySaysSoAndThenOnceHoweverOften() {
        Person holder = Staff.numbered(45);
        String rows = row(holder.name(), "chat-app", thing, today.plusDays(40).toString())
                + row(Staff.numbered(47).name(), "Ap na ŵyr neb amdano", thing, "");
        UUID id = hand(rows);

        assertThat(held(holder)).isEmpty();
        assertThat(imports.find(id, Staff.auditor())).isEmpty();
        assertThat(imports.take(id, Staff.auditor())).isZero();
        assertThat(imports.take(id, keeper)).isOne();
        assertThat(imports.take(id, keeper)).isZero();
        assertThat(imports.take(hand(rows), keeper)).isZero();

        assertThat(held(holder)).extracting(entry -> entry.grant().until()).containsExactly(today.plusDays(40));
    }

    @Test
    void whatIsWrongIsToldForEachRow() {
        String rows = row("Nobody At All", "chat-app", thing, "")
                + row(Staff.numbered(45).name(), "chat-app", "=cmd|calc", "")
                + row(Staff.numbered(45).name(), "investigation", thing, "")
                + row(Staff.numbered(45).name(), "chat-app", "", "31/2/2027")
                + row(Staff.numbered(45).name(), "chat-app", thing, "2020-01-01")
                + row(Staff.numbered(47).name(), "chat-app", thing, "")
                + row(Staff.numbered(47).name(), "chat-app", thing, "")
                + "\"" + Staff.numbered(47).name() + "\",anything,x,2027-05-01,2027-04-01\r\n";

        List<Line> lines = imports.find(hand(rows), keeper).orElseThrow();

        assertThat(lines).extracting(Line::row).containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(lines)
                .extracting(Line::problems)
                .containsExactly(
                        List.of("nobody"),
                        List.of("formula"),
                        List.of("kind"),
                        List.of("what", "day"),
                        List.of("order"),
                        List.of(),
                        List.of("twice"),
                        List.of("order"));
    }

    @ParameterizedTest
    @CsvSource({"'', empty", "'name,kind', empty", "'name,what\na,b', column", "'PK\u0003\u0004', workbook"})
    void whatIsNoRegisterIsNotKept(String file, String why) {
        assertThatThrownBy(() -> imports.hand(file.getBytes(StandardCharsets.UTF_8), keeper))
                .isInstanceOfSatisfying(
                        UnreadableRegister.class,
                        unreadable -> assertThat(unreadable.code()).isEqualTo(why));
    }

    @Test
    void theFirstSheetOfAWorkbookIsReadAndAFormulaInItIsNotTaken() throws IOException {
        String sheet = """
                <worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Kind</t></is></c>
                <c r="C1" t="str"><v>What</v></c><c r="E1" t="inlineStr"><is><t>Until</t></is></c></row>
                <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="inlineStr"><is><t>chat-app</t></is></c>
                <c r="C2" t="inlineStr"><is><t>App &amp; more</t></is></c><c r="E2" s="3"><v>55000</v></c></row>
                <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="inlineStr"><is><t>chat-app</t></is></c>
                <c r="C3"><f>HYPERLINK("x")</f><v>4</v></c></row></sheetData></worksheet>""";
        String strings = "<sst><si><t>Name</t></si><si><r><t>%s</t></r></si></sst>"
                .formatted(Staff.numbered(45).name());

        List<Line> lines = imports.find(imports.hand(workbook(sheet, strings), keeper), keeper)
                .orElseThrow();

        assertThat(lines.get(0).problems()).isEmpty();
        assertThat(lines.get(0).what()).isEqualTo("App & more");
        assertThat(lines.get(0).until()).isEqualTo(LocalDate.of(2050, 7, 31));
        assertThat(lines.get(1).problems()).containsExactly("formula");
    }

    @Test
    void aWorkbookThatRefersToOtherFilesOrUnpacksToTooMuchIsRefused() throws IOException {
        byte[] entity = workbook(
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><row><c><v>&e;</v></c></row>", "<sst/>");
        assertThatThrownBy(() -> imports.hand(entity, keeper)).isInstanceOf(UnreadableRegister.class);
        byte[] bomb = workbook(" ".repeat(61_000_000), "<sst/>");
        assertThatThrownBy(() -> imports.hand(bomb, keeper))
                .isInstanceOfSatisfying(
                        UnreadableRegister.class,
                        unreadable -> assertThat(unreadable.code()).isEqualTo("large"));
    }

    private static byte[] workbook(String sheet, String strings) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write(strings.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet.getBytes(StandardCharsets.UTF_8));
        }
        return file.toByteArray();
    }

    @Test
    void quotesLineEndsAndOtherDividersAreRead() {
        assertThat(CsvRows.of("\ufeffa;b\r\n\"x;\"\"y\"\"\nz\";2\n\n"))
                .containsExactly(List.of("a", "b"), List.of("x;\"y\"\nz", "2"));
        assertThat(CsvRows.of("a\tb\n\"never closed")).containsExactly(List.of("a", "b"), List.of("never closed"));
    }

    private static String row(String name, String kind, String what, String until) {
        return "\"" + name + "\"," + kind + ",\"" + what + "\",," + until + "\r\n";
    }

    private UUID hand(String rows) {
        return imports.hand(("Name,Kind,What,From,Until\r\n" + rows).getBytes(StandardCharsets.UTF_8), keeper);
    }

    private List<Entry> held(Person holder) {
        return probity.bean(Register.class).of(holder).stream()
                .filter(entry -> entry.grant().what().equals(thing))
                .toList();
    }
}
