package cloud.calculator.rehearsal.kubernetes;

import java.util.stream.Stream;

import org.junit.jupiter.api.Named;

/**
 * Values that users may combine, each a YAML document.
 */
final class ValueSets {

	static final String MONITORING = """
			secrets: {operators: operators, administrator: administrator}
			monitoring: {enabled: true, labels: {release: kube-prometheus-stack}}
			""";

	static final String CPU = "autoscaling: {metric: cpu}";

	static final String QUEUE_WAIT = """
			autoscaling: {metric: queueWait, prometheus: "http://prometheus.monitoring:9090"}
			""";

	static final String ROUTES = """
			ingress: {enabled: true, className: nginx, host: calculator.example.com, tlsSecret: tls, annotations: {a.example.com/b: "off"}}
			httpRoute: {enabled: true, gateway: public, gatewayNamespace: infrastructure, host: calculator.example.com}
			""";

	private ValueSets() {
	}

	static Stream<Named<String>> all() {
		return Stream.of(Named.of("defaults", ""),
				Named.of("registry",
						"image: {registry: 'registry.example.com:5000/team', pullSecret: registry, tag: 1.0.1}"),
				Named.of("replicas", "{gateway: {replicas: 2}, operators: {replicas: {add: 3, div: 2}}}"),
				Named.of("resources", "{gateway: {cpu: '1', memory: 512Mi}, operators: {cpu: 200m, memory: 256Mi}}"),
				Named.of("no network policies", "networkPolicy: {enabled: false}"), Named.of("monitoring", MONITORING),
				Named.of("CPU", CPU), Named.of("queue wait", QUEUE_WAIT), Named.of("routes", ROUTES),
				Named.of("environment", "gateway: {env: {CALCULATOR_LIMITS_DEADLINE: 5s}}"),
				Named.of("everything", MONITORING + QUEUE_WAIT + ROUTES
						+ "otlp: {endpoint: 'http://collector.observability:4318'}\n"));
	}

}
