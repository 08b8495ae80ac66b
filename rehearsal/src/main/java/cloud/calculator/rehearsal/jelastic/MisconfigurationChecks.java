package cloud.calculator.rehearsal.jelastic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cloud.calculator.rehearsal.CheckResult;
import cloud.calculator.rehearsal.jelastic.manifest.JelasticManifest;
import cloud.calculator.rehearsal.jelastic.manifest.Step;

/**
 * Misconfigures running nodes, and checks that the console's error message names the
 * cause.
 */
final class MisconfigurationChecks {

	/** Arguments of ready.sh: the address, and no time to wait. */
	private static final String WITHOUT_WAITING = "http://localhost:8080 0";

	private final Environment environment;

	private final PlatformSimulator platform;

	private final JelasticManifest manifest;

	MisconfigurationChecks(Environment environment, PlatformSimulator platform, JelasticManifest manifest) {
		this.environment = environment;
		this.platform = platform;
		this.manifest = manifest;
	}

	List<CheckResult> runAll() throws InterruptedException {
		TomcatNode add = this.environment.nodes("add").get(0);
		add.deploy("http://%s/jelastic/README.md".formatted(PublishedFiles.HOST));
		TomcatNode sub = this.environment.nodes("sub").get(0);
		sub.run("sed -i 's/^-Dspring.profiles.active=.*/-Dspring.profiles.active=minus/' "
				+ "/opt/tomcat/conf/variables.conf");
		sub.deploy(Objects.requireNonNull(this.manifest.settings().get("operatorWar")));
		return List.of(check("a file that is not a WAR", add, "but the WAR does not"),
				check("a wrong profile", sub, "set its variable SPRING_PROFILES_ACTIVE"));
	}

	private CheckResult check(String mistake, TomcatNode node, String expected) throws InterruptedException {
		node.awaitResponse();
		String message = this.platform.execute(readinessStep(node.group().name()))
			.path("message")
			.path("en")
			.asString();
		return new CheckResult("after %s the console shows: %s".formatted(mistake, message),
				message.contains(expected));
	}

	/**
	 * The manifest's step that checks a group after a deployment, without its waiting.
	 */
	private Step readinessStep(String group) {
		Step.Script step = this.manifest.steps()
			.stream()
			.filter((each) -> "ready.sh".equals(each.parameters().get("program"))
					&& group.equals(each.parameters().get("group")))
			.map(Step.Script.class::cast)
			.findFirst()
			.orElseThrow();
		Map<String, Object> parameters = new LinkedHashMap<>(step.parameters());
		parameters.put("values", WITHOUT_WAITING);
		return new Step.Script(step.file(), step.text(), parameters);
	}

}
