package cloud.calculator.rehearsal.jelastic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cloud.calculator.rehearsal.Finding;

/**
 * Makes mistakes on nodes that run, and looks what the person in front of the console is
 * told.
 */
final class Mistakes {

	private static final String AT_ONCE = "http://localhost:8080 0";

	private final Environment environment;

	private final Platform platform;

	private final Manifest manifest;

	Mistakes(Environment environment, Platform platform, Manifest manifest) {
		this.environment = environment;
		this.platform = platform;
		this.manifest = manifest;
	}

	List<Finding> make() throws InterruptedException {
		TomcatNode adder = this.environment.group("add").get(0);
		adder.deploy("http://%s/jelastic/README.md".formatted(Published.HOST));
		TomcatNode subtractor = this.environment.group("sub").get(0);
		subtractor.run("sed -i 's/^-Dspring.profiles.active=.*/-Dspring.profiles.active=minus/' "
				+ "/opt/tomcat/conf/variables.conf");
		subtractor.deploy(Objects.requireNonNull(this.manifest.settings().get("operatorWar")));
		return List.of(finding("a file that is no WAR", adder, "but the WAR does not"),
				finding("a wrong profile", subtractor, "set its variable SPRING_PROFILES_ACTIVE"));
	}

	private Finding finding(String mistake, TomcatNode node, String advice) throws InterruptedException {
		node.awaitAnswer();
		String sentence = this.platform.follow(ready(node.node().group())).path("message").path("en").asString();
		return new Finding("after %s the console says: %s".formatted(mistake, sentence), sentence.contains(advice));
	}

	/** The step that looks at a group after a deployment, here without patience. */
	private Step ready(String group) {
		Step.Script step = this.manifest.steps()
			.stream()
			.filter((each) -> "ready.sh".equals(each.parameters().get("program"))
					&& group.equals(each.parameters().get("group")))
			.map(Step.Script.class::cast)
			.findFirst()
			.orElseThrow();
		Map<String, Object> parameters = new LinkedHashMap<>(step.parameters());
		parameters.put("values", AT_ONCE);
		return new Step.Script(step.file(), step.text(), parameters);
	}

}
