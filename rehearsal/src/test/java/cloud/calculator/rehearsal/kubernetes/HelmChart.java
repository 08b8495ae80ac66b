package cloud.calculator.rehearsal.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import cloud.calculator.rehearsal.Project;
import com.marcnuri.helm.Helm;
import org.yaml.snakeyaml.Yaml;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A chart, rendered by the library of Helm 3 in this process.
 *
 * @param folder the folder with Chart.yaml
 */
record HelmChart(Path folder) {

	static final Path KUBERNETES = Project.HOME.resolve("deploy/kubernetes");

	static final HelmChart OURS = new HelmChart(KUBERNETES.resolve("chart"));

	/** The oldest version that the chart supports. */
	private static final String KUBERNETES_VERSION = "1.30.0";

	/** Skips tests on systems for which there is no library of Helm. */
	static void assumeSupported() {
		String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
		assumeTrue(system.equals("Linux amd64"), "the chart is not rendered on " + system);
	}

	/** Copies the chart, so that a test can change the copy. */
	HelmChart copyTo(Path target) throws IOException {
		try (Stream<Path> files = Files.walk(this.folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = target.resolve(this.folder.relativize(file));
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
		return new HelmChart(target);
	}

	/** Renders the chart as the release {@code calculator}. */
	Manifests render(String values) throws IOException {
		return Manifests.read(template(values));
	}

	String template(String values) throws IOException {
		assumeSupported();
		Path file = Files.createTempFile("values", ".yaml");
		try {
			Files.writeString(file, values);
			return new Helm(this.folder).template()
				.withName("calculator")
				.withNamespace("default")
				.withKubeVersion(KUBERNETES_VERSION)
				.withValuesFile(file)
				.call();
		}
		finally {
			Files.delete(file);
		}
	}

	Map<String, Object> defaultValues() throws IOException {
		return new Yaml().load(Files.readString(this.folder.resolve("values.yaml")));
	}

}
