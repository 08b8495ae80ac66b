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
 * The schemas of platforms, which are kept beside the project.
 */
public final class Schemas {

	public static final Path FOLDER = Project.HOME.resolveSibling("shared").resolve("schemas");

	private Schemas() {
	}

	/** Skips tests where there are no schemas, and says what is not checked then. */
	public static void assumeThatTheyAreThere(String checked) {
		if (!Files.isDirectory(FOLDER)) {
			System.out.println(checked + " are not checked against schemas: there is no " + FOLDER);
		}
		assumeTrue(Files.isDirectory(FOLDER), "there are no schemas");
	}

	/** What is wrong with a document. */
	public static Iterable<Error> errors(String schema, SpecificationVersion dialect, JsonNode document) {
		try (InputStream file = Files.newInputStream(FOLDER.resolve(schema))) {
			return SchemaRegistry.withDefaultDialect(dialect).getSchema(file).validate(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
