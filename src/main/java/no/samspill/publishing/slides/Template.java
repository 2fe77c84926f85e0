package no.samspill.publishing.slides;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.xmlbeans.XmlCursor;

/** POI's empty show without the layouts that ours do not stand on; POI itself can only add layouts, not take them out. */
final class Template {
    private static final Set<String> KEPT = Set.of("slideLayout1.xml", "slideLayout2.xml", "slideLayout3.xml", "slideLayout6.xml");
    private static final String PRESENTATION = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private static final QName LAYOUT = new QName("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
    private static final byte[] BYTES = made();

    private Template() {}

    /** A new show; the caller closes it. */
    static XMLSlideShow open() throws IOException {
        XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(BYTES));
        XSLFSlideMaster master = show.getSlideMasters().getFirst();
        try (XmlCursor at = master.getXmlObject().newCursor()) {
            at.toChild(PRESENTATION, "sldLayoutIdLst");
            boolean more = at.toFirstChild();
            while (more) {
                if (master.getPackagePart().getRelationship(at.getAttributeText(LAYOUT)) == null) {
                    at.removeXml();
                    more = at.isStart();
                } else {
                    more = at.toNextSibling();
                }
            }
        }
        return show;
    }

    private static byte[] made() {
        try (InputStream in = Objects.requireNonNull(XMLSlideShow.class.getResourceAsStream("empty.pptx"));
                OPCPackage show = OPCPackage.open(in)) {
            for (PackagePart master : show.getPartsByContentType(XSLFRelation.SLIDE_MASTER.getContentType())) {
                List<PackageRelationship> layouts = new ArrayList<>();
                master.getRelationshipsByType(XSLFRelation.SLIDE_LAYOUT.getRelation()).forEach(layouts::add);
                for (PackageRelationship layout : layouts) {
                    String path = layout.getTargetURI().getPath();
                    if (!KEPT.contains(path.substring(path.lastIndexOf('/') + 1))) {
                        master.removeRelationship(layout.getId());
                        show.removePart(PackagingURIHelper.createPartName(layout.getTargetURI()));
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
