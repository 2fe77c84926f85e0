package no.samspill.worksheet.book;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;

/**
 * Opens spreadsheet files. Whatever the bytes are, the answer is a book or a reason; nothing is thrown, no macro is run,
 * no link followed, and no more is read than the limits allow.
 */
public final class Books {

    private Books() {}

    public static Opened open(Path file) {
        return open(String.valueOf(file.getFileName()), file, Limits.DEFAULT);
    }

    /**
     * Opens a file that lies on disk.
     *
     * @param fileName the name the person knows it by; a part of every message, and of nothing else
     */
    public static Opened open(String fileName, Path file, Limits limits) {
        try {
            Meter meter = new Meter(limits);
            BookDraft book = new BookDraft(fileName, Recognition.of(file, meter), meter);
            return read(file, book);
        } catch (Refusal refusal) {
            return refusal.of(fileName);
        } catch (NoSuchFileException | FileNotFoundException e) {
            return new Unreadable(fileName, "no-such-file");
        } catch (AccessDeniedException e) {
            return new Unreadable(fileName, "not-allowed");
        } catch (IOException | XMLStreamException e) {
            return Damage.in(e).of(fileName);
        }
    }

    /** Opens a file that is being sent; it rests on disk while it is read, and is gone afterwards. */
    public static Opened open(String fileName, InputStream sent, Limits limits) {
        Path resting = null;
        try {
            resting = Files.createTempFile("samspill-", ".sheet");
            return spool(sent, resting, limits.fileBytes())
                    ? open(fileName, resting, limits)
                    : Recognition.tooLarge(limits).of(fileName);
        } catch (IOException e) {
            return new Unreadable(fileName, "not-received");
        } finally {
            discard(resting);
        }
    }

    private static Book read(Path file, BookDraft book) throws IOException, XMLStreamException, Refusal {
        try {
            FormatReader.of(book.format()).read(file, book);
            return book.book();
        } catch (RuntimeException e) {
            throw Damage.in(e);
        } catch (OutOfMemoryError e) {
            // Reached only by a file made to do harm; what it took is free again once the reader is let go.
            throw book.meter().tooMuchText();
        }
    }

    private static boolean spool(InputStream sent, Path resting, long most) throws IOException {
        try (OutputStream out = Files.newOutputStream(resting)) {
            byte[] buffer = new byte[1 << 16];
            long written = 0;
            for (int n = sent.read(buffer); n >= 0; n = sent.read(buffer)) {
                written += n;
                if (written > most) {
                    return false;
                }
                out.write(buffer, 0, n);
            }
            return true;
        }
    }

    private static void discard(@org.jspecify.annotations.Nullable Path resting) {
        try {
            if (resting != null) {
                Files.deleteIfExists(resting);
            }
        } catch (IOException e) {
            resting.toFile().deleteOnExit();
        }
    }
}
