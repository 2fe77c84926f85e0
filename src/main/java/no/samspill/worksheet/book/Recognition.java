package no.samspill.worksheet.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells by its first bytes what a file is. What is not a spreadsheet is refused by its right name. */
final class Recognition {

    static final int HEAD = 1 << 13;

    private Recognition() {}

    static Format of(Path file, Meter meter) throws IOException, Refusal {
        if (Files.isDirectory(file)) {
            throw new Refusal("is-folder");
        }
        if (Files.size(file) > meter.limits().fileBytes()) {
            throw tooLarge(meter.limits());
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new Refusal("empty-file");
        }
        return switch (Signature.of(head)) {
            case ZIP -> ZipContents.format(file, meter);
            case OLE2 -> OleContents.format(file);
            case TEXT -> TextContents.format(file, head);
            case Signature foreign -> throw new Refusal(foreign.code());
        };
    }

    static Refusal tooLarge(Limits limits) {
        return new Refusal("file-too-large", Meter.megabytes(limits.fileBytes()));
    }
}
