package no.samspill.worksheet.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Excel's format from 1997 to 2003, record by record, so that the whole book is never held at once. */
final class XlsReader implements FormatReader {

    @Override
    public void read(Path file, BookDraft book) throws IOException, Refusal {
        XlsRecords records = new XlsRecords(book);
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
                InputStream stream = container.createDocumentInputStream(workbook(container))) {
            if (container.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                book.peculiar("macros-not-run", null, null);
            }
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(records);
            new HSSFEventFactory().processEvents(request, stream);
            records.end();
        } catch (XlsRecords.Refused refused) {
            throw refused.refusal();
        } catch (EncryptedDocumentException e) {
            throw new Refusal("is-protected");
        } catch (OldExcelFormatException e) {
            throw new Refusal("is-old-excel");
        } catch (IOException | RuntimeException e) {
            throw records.damage(e);
        }
    }

    private static String workbook(POIFSFileSystem container) {
        return container.getRoot().getEntryNames().stream()
                .filter(name -> name.equalsIgnoreCase("Workbook"))
                .findFirst()
                .orElse("Workbook");
    }
}
