package no.samspill.ops;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import no.samspill.kernel.Words;
import no.samspill.publishing.json.PlanJson;
import no.samspill.worksheet.Reading;
import no.samspill.worksheet.Shape;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a sheet and tells what was understood of it. */
@Command(name = "check")
final class Check implements Callable<Integer> {
    private static final int READABLE = 0;
    private static final int WITH_ERRORS = 1;

    private final Words words;
    private final PrintStream out;

    @Parameters(paramLabel = "SHEET", descriptionKey = "command.sheet")
    private @Nullable Path sheet;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
    private @Nullable Integer year;

    @Option(names = "--shape", paramLabel = "SHAPE", descriptionKey = "shape", converter = ShapeByName.class)
    private @Nullable Shape shape;

    @Mixin
    private final SheetSaid said = new SheetSaid();

    Check(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    @Override
    public Integer call() {
        Reading reading = SheetFile.read(Objects.requireNonNull(sheet), year, shape, said);
        if (json) {
            PlanJson.write(reading, words, out);
            out.println();
        } else {
            out.print(new CheckText(words).of(reading));
        }
        out.flush();
        return reading.hasErrors() ? WITH_ERRORS : READABLE;
    }

    private static final class ShapeByName implements ITypeConverter<Shape> {
        @Override
        public Shape convert(String name) {
            return Shape.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
        }
    }
}
