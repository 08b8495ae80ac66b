package cloud.calculator.gateway.run;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import cloud.calculator.testsupport.http.Client;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A running Prometheus.
 */
record PrometheusServer(String address) {

	/**
	 * Evaluates an expression.
	 * @return the finite values by their labels
	 */
	Map<String, Double> query(String expression) {
		String answer = Client
			.get(URI
				.create(this.address + "/api/v1/query?query=" + URLEncoder.encode(expression, StandardCharsets.UTF_8)))
			.body();
		JsonNode result = JsonMapper.shared().readTree(answer).path("data").path("result");
		return result.valueStream()
			.filter((sample) -> Double.isFinite(value(sample)))
			.collect(Collectors.toMap((sample) -> sample.path("metric").toString(), PrometheusServer::value));
	}

	private static double value(JsonNode sample) {
		String value = sample.path("value").path(1).asString();
		return value.endsWith("Inf") ? Double.NaN : Double.parseDouble(value);
	}

}
