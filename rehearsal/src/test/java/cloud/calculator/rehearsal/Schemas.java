package cloud.calculator.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * JSON schemas of the platforms, which are kept outside of the project.
 */
public final class Schemas {

	public static final Path DIRECTORY = Project.HOME.resolveSibling("shared").resolve("schemas");

	private Schemas() {
	}

	/** Skips tests if the schemas are missing, and prints what is not checked. */
	public static void assumeAvailable(String checked) {
		if (!Files.isDirectory(DIRECTORY)) {
			System.out.println(checked + " are not checked against schemas: missing directory " + DIRECTORY);
		}
		assumeTrue(Files.isDirectory(DIRECTORY), "the schemas are missing");
	}

	/** Returns the validation errors of a document. */
	public static Iterable<Error> errors(String schema, SpecificationVersion dialect, JsonNode document) {
		try (InputStream file = Files.newInputStream(DIRECTORY.resolve(schema))) {
			return SchemaRegistry.withDefaultDialect(dialect).getSchema(file).validate(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
