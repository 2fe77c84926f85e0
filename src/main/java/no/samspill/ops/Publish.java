package no.samspill.ops;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import no.samspill.kernel.Words;
import no.samspill.publishing.ForeignFiles;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.Publication.Sheet;
import no.samspill.publishing.Publication;
import no.samspill.wording.Severity;
import no.samspill.worksheet.Reading;
import no.samspill.worksheet.Remarks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sheets in, papers out, without a server and a database. */
@Command(name = "publish")
final class Publish implements Callable<Integer> {
    private static final Set<PaperFormat> PAPERS = EnumSet.of(PaperFormat.PDF, PaperFormat.DOCX, PaperFormat.ODT, PaperFormat.PPTX);
    private static final int WITHHELD = 1;

    private final Words words;
    private final PrintStream out;

    @Parameters(paramLabel = "SHEET", arity = "1..*", descriptionKey = "publish.sheets")
    private List<Path> sheets = List.of();

    @Option(names = "--to", paramLabel = "DIR", required = true, descriptionKey = "publish.to")
    private @Nullable Path to;

    @Mixin
    private final SheetSaid said = new SheetSaid();

    @Option(names = "--anyway", descriptionKey = "publish.anyway")
    private boolean anyway;

    @Option(names = "--all-notes", descriptionKey = "publish.all-notes")
    private boolean everyRemark;

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", defaultValue = "html,xlsx,json", descriptionKey = "publish.format")
    private List<String> formats = List.of();

    Publish(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    @Override
    public Integer call() {
        Set<PaperFormat> wanted = wanted();
        List<Sheet> read = sheets.stream().map(this::read).toList();
        List<Sheet> none = anyway ? List.of() : read.stream().filter(sheet -> sheet.reading().plainlyNone()).toList();
        boolean withheld = !none.isEmpty() && wanted.removeAll(PAPERS);
        if (wanted.isEmpty()) {
            throw new Trouble("publish.plainly-none", none.getFirst().fileName());
        }
        int files = write(read, wanted, Objects.requireNonNull(to));
        out.println(words.get("publish.done", files, to.toString()));
        for (int at = 0; at < read.size(); at++) {
            Reading reading = read.get(at).reading();
            long open = reading.gathered().stream().filter(same -> same.getFirst().severity() != Severity.NOTE).count();
            if (open > 0) {
                out.println(words.get("publish.findings", open, quoted(sheets.get(at))));
            }
            if (reading.notes().size() > reading.notesBeside().size() || reading.hasComments() || !everyRemark && Remarks.following(reading).size() < Remarks.of(reading).size()) {
                out.println(words.get(wanted.contains(PaperFormat.JSON) ? "publish.kept-in-data" : "publish.kept"));
            }
        }
        if (withheld) {
            out.println(words.get("publish.plainly-none.rest", none.getFirst().fileName()));
        }
        out.flush();
        return withheld ? WITHHELD : 0;
    }

    private Set<PaperFormat> wanted() {
        Set<PaperFormat> wanted = EnumSet.noneOf(PaperFormat.class);
        formats.forEach(format ->
                wanted.add(PaperFormat.find(format).orElseThrow(() -> new Trouble("publish.unknown-format", format))));
        return wanted;
    }

    private Sheet read(Path sheet) {
        tell("publish.reading", sheet);
        Reading reading = SheetFile.read(sheet, null, null, said);
        if (reading.plan().elements().isEmpty()) {
            throw new Trouble("publish.no-plan", sheet.toString());
        }
        return new Sheet(String.valueOf(sheet.getFileName()), reading);
    }

    private int write(List<Sheet> read, Set<PaperFormat> wanted, Path folder) {
        try {
            return new Publication(wanted, everyRemark).write(read, folder, new Publication.Told() {
                @Override
                public void sheet(Sheet sheet) {
                    tell("publish.writing", sheet.fileName());
                }

                @Override
                public void file(Sheet sheet, PaperFormat format) {
                    tell("publish.file", words.get("file." + format.word()));
                }
            });
        } catch (ForeignFiles foreign) {
            throw new Trouble(foreign, "publish.foreign", folder.toString(), foreign.file());
        } catch (FileAlreadyExistsException e) {
            throw new Trouble(e, "publish.not-a-folder", folder.toString());
        } catch (AccessDeniedException e) {
            throw new Trouble(e, "publish.not-allowed", folder.toString());
        } catch (IOException | UncheckedIOException e) {
            throw new Trouble(e, "publish.failed", folder.toString(), String.valueOf(e.getMessage()));
        }
    }

    /** As it can be copied into a command. */
    private static String quoted(Path path) {
        String name = path.toString();
        return name.matches("[\\p{L}\\p{N}_./-]+") ? name : "\"" + name.replaceAll("([\"$`\\\\])", "\\\\$1") + "\"";
    }

    /** Progress, for a person who waits; a script need not hear it. */
    private void tell(String key, Object what) {
        if (System.console() != null && System.console().isTerminal()) {
            System.err.println(words.get(key, what.toString()));
        }
    }
}
