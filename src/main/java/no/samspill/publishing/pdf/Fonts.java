package no.samspill.publishing.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.EnumSet;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Inter for all text, and Noto for the signs that Inter has not: Hebrew, Arabic, emoji, symbols. All are under the OFL. */
final class Fonts {
    private static final List<Face> FACES = List.of(
            new Face("inter/400Regular/Inter_400Regular", "Inter", 400, FontStyle.NORMAL),
            new Face("inter/400Regular_Italic/Inter_400Regular_Italic", "Inter", 400, FontStyle.ITALIC),
            new Face("inter/600SemiBold/Inter_600SemiBold", "Inter", 600, FontStyle.NORMAL),
            new Face("inter/600SemiBold_Italic/Inter_600SemiBold_Italic", "Inter", 600, FontStyle.ITALIC),
            new Face("noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular", "Noto Sans Hebrew", 400, FontStyle.NORMAL),
            new Face("noto-sans-arabic/400Regular/NotoSansArabic_400Regular", "Noto Sans Arabic", 400, FontStyle.NORMAL),
            new Face("noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular", "Noto Sans Symbols 2", 400, FontStyle.NORMAL),
            new Face("noto-emoji/400Regular/NotoEmoji_400Regular", "Noto Emoji", 400, FontStyle.NORMAL));

    /** One of each family: between them they have every sign that the paper can set. */
    static final List<Face> REGULAR = FACES.stream()
            .filter(face -> face.weight() == 400 && face.style() == FontStyle.NORMAL)
            .toList();

    private Fonts() {}

    /**
     * A face is read only when a character asks for it, but those for pictures at once.
     *
     * @param plain whether Inter has all signs of the paper
     */
    static void register(PdfRendererBuilder builder, PDDocument document, boolean plain) {
        for (Face face : plain ? FACES.subList(0, 4) : FACES) {
            builder.useFont(new EmbeddedFont(document, face), face.family(), face.weight(), face.style(), true);
            // Pictures choose by weight alone, so an italic would be taken for the upright.
            if (face.style() == FontStyle.NORMAL) {
                builder.useFont(face::open, face.family(), face.weight(), face.style(), true, EnumSet.of(FSFontUseCase.SVG));
            }
        }
    }
}
