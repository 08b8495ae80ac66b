package cloud.calculator.rehearsal.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import cloud.calculator.rehearsal.CommandResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Runs Helm 4, kubectl and the models of the Kubernetes API, which
 * deploy/kubernetes/check contains after {@code npm ci}.
 */
@Tag("process")
class ChartToolsIT {

	private static final Path CHECK = HelmChart.KUBERNETES.resolve("check");

	private static final String MISSING = "the chart is not checked with Helm 4 and kubectl: npm ci in deploy/kubernetes/check";

	@TempDir
	private Path folder;

	@BeforeEach
	void requireTools() {
		if (!Files.exists(tool("helm"))) {
			System.out.println("Missing tool: " + MISSING);
		}
		assumeTrue(Files.exists(tool("helm")), MISSING);
	}

	@Test
	void helm4FindsNoMistake() throws Exception {
		CommandResult lint = run("\"$0\" lint --strict \"$1\" 2>&1", tool("helm"), HelmChart.OURS.folder());
		assertThat(lint.output()).contains("0 chart(s) failed");
		assertThat(lint.exitCode()).isZero();
	}

	@ParameterizedTest
	@MethodSource("cloud.calculator.rehearsal.kubernetes.ValueSets#all")
	void helm3AndHelm4RenderTheSameValidObjects(String values) throws Exception {
		Path manifests = template(values);
		// the order of custom resources differs
		assertThat(Manifests.read(Files.readString(manifests)).objects())
			.containsExactlyInAnyOrderElementsOf(HelmChart.OURS.render(values).objects());
		CommandResult result = validate(manifests);
		assertThat(result.exitCode()).as(result.output()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					replicas: 1          | replicas: one        | Deployment calculator-add: data/spec/replicas must be integer
					cpu: 50m             | cpu: 50x             | Deployment calculator-add: data/spec/template/spec/containers/0/resources/requests/cpu must be number
					/livez, port: http   | /livez               | Deployment calculator-add: data/spec/template/spec/containers/0/livenessProbe/httpGet must have required property port
					type: RuntimeDefault | type: Default        | Deployment calculator-add: data/spec/template/spec/securityContext/seccompProfile/type must be equal to one of the allowed values
					policyTypes: [       | policyTypes: [1,     | NetworkPolicy calculator-add: data/spec/policyTypes/0 must be string
					""")
	void modelsRefuse(String right, String wrong, String sentence) throws Exception {
		Path manifests = template("");
		String text = Files.readString(manifests);
		assertThat(text).contains(right);
		Files.writeString(manifests, text.replace(right, wrong));
		CommandResult result = validate(manifests);
		assertThat(result.output()).contains(sentence);
		assertThat(result.exitCode()).isEqualTo(1);
	}

	@Test
	void kustomizationHasTheObjectsOfTheManifestFile() throws Exception {
		CommandResult result = run("\"$0\" kustomize \"$1\"", tool("kubectl"), HelmChart.KUBERNETES);
		Manifests file = Manifests.read(Files.readString(HelmChart.KUBERNETES.resolve("calculator.yaml")));
		assertThat(Manifests.read(result.output()).objects()).containsExactlyInAnyOrderElementsOf(file.objects());
	}

	private Path template(String values) throws IOException, InterruptedException {
		Path valuesFile = Files.writeString(this.folder.resolve("values.yaml"), values);
		Path manifests = this.folder.resolve("manifests.yaml");
		CommandResult result = run("\"$0\" template calculator \"$1\" -f \"$2\" >\"$3\"", tool("helm"),
				HelmChart.OURS.folder(), valuesFile, manifests);
		assertThat(result.exitCode()).isZero();
		return manifests;
	}

	private static CommandResult validate(Path manifests) throws IOException, InterruptedException {
		return run("node \"$0\" <\"$1\"", CHECK.resolve("validate.mjs"), manifests);
	}

	private static Path tool(String name) {
		return CHECK.resolve("node_modules/.bin").resolve(name);
	}

	private static CommandResult run(String script, Path... arguments) throws IOException, InterruptedException {
		String[] command = new String[arguments.length + 3];
		command[0] = "sh";
		command[1] = "-c";
		command[2] = script;
		for (int i = 0; i < arguments.length; i++) {
			command[i + 3] = arguments[i].toString();
		}
		return CommandResult.run(command);
	}

}
