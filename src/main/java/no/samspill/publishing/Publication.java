package no.samspill.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import no.samspill.frame.AssetFiles;
import no.samspill.frame.Page;
import no.samspill.frame.Templates;
import no.samspill.kernel.Slug;
import no.samspill.kernel.Words;
import no.samspill.plan.Edition;
import no.samspill.plan.Plan;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.json.PlanJson;
import no.samspill.publishing.paper.PlanDocument;
import no.samspill.worksheet.Reading;
import no.samspill.worksheet.Remarks;
import no.samspill.worksheet.SheetWriter;
import org.springframework.util.function.SingletonSupplier;

/** Sheets in, a folder of papers out: all of it, or nothing. */
public final class Publication {
    private static final String ASSETS = "assets/";

    private final Set<PaperFormat> formats;
    private final boolean everyRemark;
    private final Templates templates = new Templates();

    public Publication(Set<PaperFormat> formats) {
        this(formats, false);
    }

    /** @param everyRemark whether what is said to those who work in the sheet is told its readers, too */
    public Publication(Set<PaperFormat> formats, boolean everyRemark) {
        this.formats = Set.copyOf(formats);
        this.everyRemark = everyRemark;
    }

    /** Hears how far it has come. */
    public interface Told {
        void sheet(Sheet sheet);

        default void file(Sheet sheet, PaperFormat format) {}
    }

    /** One sheet that was read, by the name of its file. */
    public record Sheet(String fileName, Reading reading) {}

    /**
     * Writes a folder; with several sheets, one folder for each in it, and a page that leads to them.
     *
     * @param told hears of each sheet and each file as it is begun
     * @return how many files were written
     * @throws ForeignFiles if the folder holds something that was not published there before; nothing is changed then
     */
    public int write(List<Sheet> sheets, Path to, Told told) throws IOException {
        try (Folder folder = Folder.at(to)) {
            if (sheets.size() == 1) {
                told.sheet(sheets.getFirst());
                write(sheets.getFirst(), "", ASSETS, folder, told);
            } else {
                several(sheets, folder, told);
            }
            if (formats.contains(PaperFormat.HTML)) {
                assets(folder);
            }
            folder.finish();
            return folder.count();
        }
    }

    private void several(List<Sheet> sheets, Folder folder, Told told) throws IOException {
        Set<String> names = new HashSet<>();
        List<SheetsPage.Entry> entries = new ArrayList<>();
        for (Sheet sheet : sheets) {
            told.sheet(sheet);
            String name = name(sheet, names);
            write(sheet, name + "/", "../" + ASSETS, folder, told);
            entries.add(new SheetsPage.Entry(sheet.reading().plan(), name + "/" + SiteLinks.DOCUMENT, sheet.fileName()));
        }
        if (formats.contains(PaperFormat.HTML)) {
            write(folder, SiteLinks.DOCUMENT, SheetsPage.of(entries, new SiteLinks("", ASSETS, List.of())));
        }
    }

    private void write(Sheet sheet, String under, String assets, Folder folder, Told told) throws IOException {
        Edition edition = edition(sheet);
        if (formats.contains(PaperFormat.HTML)) {
            Site.of(edition, assets, files()).pages((file, page) -> write(folder, under + file, page));
        }
        Supplier<Document> paper = SingletonSupplier.of(() -> PlanDocument.of(edition));
        for (PaperFormat format : PaperFormat.FILES) {
            if (formats.contains(format)) {
                told.file(sheet, format);
                var out = new ByteArrayOutputStream();
                file(sheet, paper, format, out);
                folder.write(under + "plan." + format.word(), out.toByteArray());
            }
        }
    }

    private static void file(Sheet sheet, Supplier<Document> paper, PaperFormat format, OutputStream out) throws IOException {
        Plan plan = sheet.reading().plan();
        switch (format) {
            case PDF, DOCX, ODT, PPTX -> Papers.write(paper.get(), format, out);
            case XLSX -> SheetWriter.write(plan, out);
            case JSON -> PlanJson.write(sheet.reading(), Words.of(plan.language()), out);
            case HTML -> throw new IllegalArgumentException("a site is many files");
        }
    }

    private Edition edition(Sheet sheet) {
        List<String> remarks = everyRemark ? Remarks.of(sheet.reading()) : Remarks.following(sheet.reading());
        return Edition.draft(sheet.reading().plan(), List.of(new Edition.Source(sheet.fileName(), remarks)));
    }

    private List<String> files() {
        return PaperFormat.FILES.stream().filter(formats::contains).map(PaperFormat::word).toList();
    }

    private void write(Folder folder, String file, Page page) {
        try {
            folder.write(file, templates.bytes(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assets(Folder folder) throws IOException {
        for (String file : AssetFiles.OFFLINE) {
            try (InputStream in = AssetFiles.open(file)) {
                folder.write(ASSETS + file, in.readAllBytes());
            }
        }
    }

    /** Made of the file's name; two sheets of one name are told apart by a number. */
    private static String name(Sheet sheet, Set<String> taken) {
        String bare = Slug.of(sheet.fileName().replaceFirst("\\.[^.]*$", ""));
        String name = bare.isEmpty() ? "plan" : bare;
        return IntStream.iterate(1, count -> count + 1)
                .mapToObj(count -> count == 1 ? name : name + "-" + count)
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
    }
}
