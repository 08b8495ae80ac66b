package cloud.calculator.support.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/**
 * Converts a description from YAML to JSON. The build of each service calls it, so that
 * no request has to parse YAML.
 */
public final class OpenApiJson {

	private OpenApiJson() {
	}

	/**
	 * Converts a file.
	 * @param args the path of the YAML file and the path of the JSON file to write
	 * @throws IOException if a file cannot be read or written
	 */
	public static void main(String[] args) throws IOException {
		Path json = Path.of(args[1]);
		Files.createDirectories(json.toAbsolutePath().getParent());
		try (InputStream yaml = Files.newInputStream(Path.of(args[0]))) {
			Files.write(json, toJson(yaml));
		}
	}

	static byte[] toJson(InputStream yaml) {
		return JsonMapper.shared().writeValueAsBytes(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
	}

}
