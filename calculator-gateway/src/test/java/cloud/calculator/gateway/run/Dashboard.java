package cloud.calculator.gateway.run;

import java.nio.file.Path;
import java.util.List;

import cloud.calculator.testsupport.process.RunScript;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Grafana dashboard.
 */
final class Dashboard {

	private static final Path FILE = RunScript.HOME.resolve("observability/grafana/calculator.json");

	private Dashboard() {
	}

	/**
	 * The expressions of all panels, as Grafana sends them for an interval of a few
	 * minutes.
	 */
	static List<String> expressions() {
		JsonNode panels = JsonMapper.shared().readTree(FILE).path("panels");
		return panels.valueStream()
			.flatMap((panel) -> panel.path("targets").valueStream())
			.map((target) -> target.path("expr").asString().replace("$__rate_interval", "20s"))
			.toList();
	}

}
