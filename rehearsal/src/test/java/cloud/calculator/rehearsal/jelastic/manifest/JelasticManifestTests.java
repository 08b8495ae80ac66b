package cloud.calculator.rehearsal.jelastic.manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class JelasticManifestTests {

	@ParameterizedTest
	@ValueSource(strings = { "manifest.jps", "java-engine.jps" })
	void groupsAreLoadBalancerGatewayAndFourOperators(String name) {
		assertThat(ImportedManifests.manifest(name).nodes()).extracting(NodeGroup::name)
			.containsExactly("bl", "cp", "add", "sub", "mul", "div");
	}

	@ParameterizedTest
	@ValueSource(strings = { "manifest.jps", "java-engine.jps" })
	void gatewayUsesTheHostNameOfEachGroup(String name) {
		JelasticManifest manifest = ImportedManifests.manifest(name);
		for (String operator : ImportedManifests.OPERATORS) {
			assertThat(ImportedManifests.group(manifest, operator).environment())
				.containsEntry("SPRING_PROFILES_ACTIVE", operator);
			assertThat(ImportedManifests.group(manifest, "cp").environment()).containsEntry(
					"CALCULATOR_OPERATORS_" + operator.toUpperCase(Locale.ROOT) + "_URLS",
					"http://" + operator + ":8080");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "manifest.jps", "java-engine.jps" })
	void onlyLoadBalancerAndGatewayAreReachableFromOutside(String name) {
		assertThat(ImportedManifests.manifest(name).nodes().stream().filter(NodeGroup::reachableFromOutside))
			.extracting(NodeGroup::name)
			.containsExactly("bl", "cp");
	}

	@ParameterizedTest
	@ValueSource(strings = { "manifest.jps", "java-engine.jps" })
	void servicesHaveALongSecretAndAQuarterOfTheMemoryAsHeap(String name) {
		assertThat(services(name))
			.allSatisfy((node) -> assertThat(node.environment()).containsEntry("XMX_DEF_PERCENT", "25")
				.hasEntrySatisfying("CALCULATOR_OPERATORS_SECRET", (secret) -> assertThat(secret).hasSize(32)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "manifest.jps", "java-engine.jps" })
	void newNodesAreCopiesWithTheApplication(String name) {
		assertThat(services(name)).allSatisfy((node) -> assertThat(node.stateful()).isTrue());
	}

	@Test
	void settingsApplyToAllServices() {
		JelasticManifest manifest = ImportedManifests.manifest(ImportedManifests.DIRECTORY, "manifest.jps",
				Map.of("nodes", "2", "cloudlets", "6"));
		assertThat(manifest.nodes().stream().skip(1))
			.allSatisfy((node) -> assertThat(List.of(node.count(), node.cloudlets())).containsExactly(2, 6));
	}

	@Test
	void allNodesUseAtMost24CloudletsWith6Reserved() {
		List<NodeGroup> nodes = ImportedManifests.manifest("manifest.jps").nodes();
		assertThat(nodes.stream().mapToInt(NodeGroup::cloudlets).sum()).isEqualTo(24);
		assertThat(nodes.stream().mapToInt(NodeGroup::fixedCloudlets).sum()).isEqualTo(6);
	}

	@Test
	void operatorsAreDeployedBeforeTheGatewayAndTheLastStepCalculates() {
		for (String name : List.of("manifest.jps", "java-engine.jps", "update.jps")) {
			JelasticManifest manifest = ImportedManifests.manifest(name);
			List<Map<String, Object>> deployments = manifest.steps()
				.stream()
				.filter((step) -> step instanceof Step.ApiCall call && call.method().endsWith(".DeployApp"))
				.map(Step::parameters)
				.toList();
			assertThat(deployments).extracting((deployment) -> deployment.get("nodeGroup"))
				.containsExactly("add", "sub", "mul", "div", "cp");
			assertThat(deployments).allSatisfy((deployment) -> assertThat(deployment).containsEntry("context", "ROOT")
				.containsEntry("isSequential", true));
			assertThat(deployments).extracting((deployment) -> deployment.get("fileUrl"))
				.containsExactly(manifest.settings().get("operatorWar"), manifest.settings().get("operatorWar"),
						manifest.settings().get("operatorWar"), manifest.settings().get("operatorWar"),
						manifest.settings().get("gatewayWar"));
			assertThat(manifest.steps().get(manifest.steps().size() - 1).parameters())
				.containsEntry("program", "smoke.sh")
				.containsEntry("group", "cp");
		}
	}

	@Test
	void everyGroupHasScalingTriggers() {
		assertThat(scripts("manifest.jps", "scale.js")).extracting((step) -> step.parameters().get("group"))
			.containsExactly("add", "sub", "mul", "div", "cp");
		assertThat(scripts("update.jps", "scale.js")).isEmpty();
	}

	@Test
	void javaEngineManifestDiffersOnlyInNodeTypeAndPort() throws IOException {
		String tomcat = Files.readString(ImportedManifests.DIRECTORY.resolve("manifest.jps"));
		String javaEngine = Files.readString(ImportedManifests.DIRECTORY.resolve("java-engine.jps"));
		assertThat(withoutHead(javaEngine.replace("javaengine", "tomcat11")
			.replace("    PORT: 8080\n", "")
			.replace("PORT: 8080, ", ""))).isEqualTo(withoutHead(tomcat));
		assertThat(services("java-engine.jps"))
			.allSatisfy((node) -> assertThat(node.environment()).containsEntry("PORT", "8080"));
	}

	@Test
	void allUrlsReferToOneRepository() throws IOException {
		Pattern address = Pattern.compile("https://(?:raw\\.githubusercontent|github)\\.com/([^/]+/[^/]+)/");
		Set<String> projects;
		try (Stream<Path> files = Files.walk(ImportedManifests.DIRECTORY)) {
			projects = files.filter((file) -> file.toString().endsWith(".jps"))
				.flatMap((file) -> address.matcher(read(file)).results().map((found) -> found.group(1)))
				.collect(Collectors.toSet());
		}
		assertThat(projects).hasSize(1);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String withoutHead(String manifest) {
		return manifest.substring(manifest.indexOf("baseUrl"));
	}

	private static List<NodeGroup> services(String name) {
		return ImportedManifests.manifest(name).nodes().stream().filter((node) -> !node.name().equals("bl")).toList();
	}

	private static List<Step> scripts(String name, String script) {
		return ImportedManifests.manifest(name)
			.steps()
			.stream()
			.filter((step) -> step instanceof Step.Script found && found.file().endsWith(script))
			.toList();
	}

}
