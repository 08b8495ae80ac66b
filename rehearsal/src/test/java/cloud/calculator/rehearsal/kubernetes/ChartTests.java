package cloud.calculator.rehearsal.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import cloud.calculator.rehearsal.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Renders the chart with Helm 3 and checks the objects.
 */
class ChartTests {

	private static final List<String> COMPONENTS = List.of("add", "sub", "mul", "div", "gateway");

	@Test
	void manifestFileIsTheChartWithDefaultValues() throws IOException {
		String file = Files.readString(HelmChart.KUBERNETES.resolve("calculator.yaml"));
		assertThat(HelmChart.OURS.template("").strip())
			.as("helm template calculator deploy/kubernetes/chart >deploy/kubernetes/calculator.yaml")
			.isEqualTo(file.strip());
	}

	@Test
	void manifestFileFollowsTheRules() throws IOException {
		String file = Files.readString(HelmChart.KUBERNETES.resolve("calculator.yaml"));
		assertThat(Manifests.read(file).violations()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("cloud.calculator.rehearsal.kubernetes.ValueSets#all")
	void manifestsFollowTheRulesWithOtherValues(String values) throws IOException {
		assertThat(HelmChart.OURS.render(values).violations()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Deployment", "Service", "PodDisruptionBudget", "NetworkPolicy" })
	void everyComponentHasOneObjectOfEachKind(String kind) throws IOException {
		assertThat(HelmChart.OURS.render("").ofKind(kind)).extracting(Manifests::component)
			.containsExactlyInAnyOrderElementsOf(COMPONENTS);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 60, 300 })
	void longerDnsCachesMakePodsStopLater(int seconds) throws IOException {
		ShutdownRules rules = new ShutdownRules(seconds);
		assertThat(HelmChart.OURS.render("dnsCacheSeconds: " + seconds).ofKind("Deployment").flatMap(rules::violations))
			.isEmpty();
	}

	@Test
	void operatorsMayCallNothingAndOnlyTheGatewayMayCallThem() throws IOException {
		assertThat(HelmChart.OURS.render("").ofKind("NetworkPolicy").filter(Manifests::isOperator))
			.allSatisfy((policy) -> {
				assertThat(policy.at("/spec/policyTypes").toString()).isEqualTo("[\"Ingress\",\"Egress\"]");
				assertThat(policy.at("/spec/egress")).isEmpty();
				assertThat(policy.at("/spec/ingress")).hasSize(1);
				assertThat(policy.at("/spec/ingress/0/from")).hasSize(1);
				assertThat(policy.at("/spec/ingress/0/from/0/podSelector/matchLabels/app.kubernetes.io~1component")
					.asString()).isEqualTo("gateway");
			});
	}

	@Test
	void prometheusRuleHasTheAlertsOfTheOtherPlatforms() throws IOException {
		JsonNode rule = HelmChart.OURS.render(ValueSets.MONITORING).ofKind("PrometheusRule").findFirst().orElseThrow();
		Object alerts = new Yaml().load(Files.readString(Project.HOME.resolve("observability/prometheus/alerts.yml")));
		assertThat(rule.path("spec")).isEqualTo(JsonMapper.shared().<JsonNode>valueToTree(alerts));
	}

	@Test
	void deploymentsHaveNoReplicasIfTheyAreScaledAutomatically() throws IOException {
		assertThat(HelmChart.OURS.render(ValueSets.CPU).ofKind("Deployment"))
			.noneMatch((deployment) -> deployment.path("spec").has("replicas"));
		assertThat(HelmChart.OURS.render("").ofKind("Deployment"))
			.allMatch((deployment) -> deployment.at("/spec/replicas").asInt() == 1);
	}

	@Test
	void autoscalingByCpuScalesEveryComponent() throws IOException {
		assertThat(HelmChart.OURS.render(ValueSets.CPU).ofKind("HorizontalPodAutoscaler"))
			.extracting(Manifests::component)
			.containsExactlyInAnyOrderElementsOf(COMPONENTS);
	}

	@Test
	void autoscalingByQueueWaitScalesTheGatewayByCpu() throws IOException {
		Manifests manifests = HelmChart.OURS.render(ValueSets.QUEUE_WAIT);
		assertThat(manifests.ofKind("HorizontalPodAutoscaler")).extracting(Manifests::component)
			.containsExactly("gateway");
		assertThat(manifests.ofKind("ScaledObject")).extracting(Manifests::component)
			.containsExactly("add", "sub", "mul", "div");
	}

}
