package no.samspill.worksheet.book;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells the formats of the old Microsoft container apart by the streams they hold. */
final class OleContents {

    private OleContents() {}

    static Format format(Path file) throws Refusal {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("Workbook")) {
                return Format.XLS;
            }
            throw new Refusal(code(root));
        } catch (IOException | RuntimeException e) {
            throw new Refusal("cut-off");
        }
    }

    private static String code(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return "is-protected";
        }
        if (root.hasEntryCaseInsensitive("Book")) {
            return "is-old-excel";
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return "is-text-document";
        }
        return root.hasEntryCaseInsensitive("PowerPoint Document") ? "is-presentation" : "unknown";
    }
}
