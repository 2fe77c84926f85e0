package no.samspill.ops.parts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the product is made of, as its build wrote it down (CycloneDX): what runs in Java, and what browsers get. */
public final class BillOfMaterials {
    private static final List<String> FILES = List.of("java.cdx.json", "npm.cdx.json");

    private BillOfMaterials() {}

    /** Empty where it has not been built as a whole. */
    public static List<Part> parts() throws IOException {
        List<Part> parts = new ArrayList<>();
        for (String file : FILES) {
            try (InputStream said = open(file)) {
                if (said == null) {
                    return List.of();
                }
                parts.addAll(parts(said));
            }
        }
        return List.copyOf(parts);
    }

    /** The files themselves, for other programs. */
    public static void copy(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String file : FILES) {
            try (InputStream said = open(file)) {
                if (said != null) {
                    Files.copy(said, folder.resolve("samspill-" + file), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    static List<Part> parts(InputStream cyclonedx) {
        List<Part> parts = new ArrayList<>();
        for (JsonNode component : new JsonMapper().readTree(cyclonedx).path("components")) {
            Part.of(component.path("purl").asString("")).ifPresent(parts::add);
        }
        return parts;
    }

    private static @Nullable InputStream open(String file) {
        return BillOfMaterials.class.getResourceAsStream("/META-INF/sbom/" + file);
    }
}
