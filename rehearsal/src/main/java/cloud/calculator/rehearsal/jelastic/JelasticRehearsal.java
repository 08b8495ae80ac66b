package cloud.calculator.rehearsal.jelastic;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import cloud.calculator.rehearsal.CheckResult;
import cloud.calculator.rehearsal.Project;
import cloud.calculator.rehearsal.RehearsalReport;
import cloud.calculator.rehearsal.jelastic.manifest.JelasticManifest;
import cloud.calculator.rehearsal.load.LoadGenerator;
import cloud.calculator.rehearsal.load.LoadReport;

/**
 * Rehearses the calculator's life on Jelastic with manifest.jps and update.jps, and
 * without an account: import, load, failing nodes, update and misconfiguration.
 */
public final class JelasticRehearsal {

	private static final int CONNECTIONS = 4;

	private static final Path PUBLISHED = Project.HOME.resolve("rehearsal/target/published");

	private final JelasticManifest installation;

	private final JelasticManifest update;

	private final Environment environment;

	private final List<CheckResult> checks = new ArrayList<>();

	private JelasticRehearsal(JelasticManifest installation, JelasticManifest update, Environment environment) {
		this.installation = installation;
		this.update = update;
		this.environment = environment;
	}

	/**
	 * Runs the rehearsal, and prints its progress. The exit code is 1 if it fails.
	 * @param args none
	 * @throws Exception if the rehearsal cannot run
	 */
	public static void main(String[] args) throws Exception {
		System.exit(run().isSuccessful() ? 0 : 1);
	}

	/**
	 * Runs the rehearsal, and prints its progress.
	 * @return the result
	 * @throws IOException if the WARs are missing
	 * @throws InterruptedException if the thread is interrupted
	 */
	public static RehearsalReport run() throws IOException, InterruptedException {
		Path manifests = PublishedFiles.copyTo(PUBLISHED);
		JelasticManifest installation = JelasticManifest.read(manifests, "manifest.jps", Map.of("nodes", "2"));
		JelasticManifest update = JelasticManifest.read(manifests, "update.jps", Map.of());
		try (Environment environment = new Environment(installation.nodes(), PUBLISHED)) {
			RehearsalReport report = new JelasticRehearsal(installation, update, environment).rehearse();
			report.print();
			return report;
		}
	}

	private RehearsalReport rehearse() throws IOException, InterruptedException {
		say("Importing manifest.jps, with two nodes in each group");
		PlatformSimulator installer = new PlatformSimulator(this.environment, DeploymentDelay.NONE);
		installer.execute(this.installation.steps());
		String result = calculate();
		add("5+6 through nginx: " + result.strip(), result.equals("result = 11\n"));
		add("under load", LoadGenerator.run(this.environment.address(), CONNECTIONS, Duration.ofSeconds(15)), 0);
		add("while one of two nodes of add is killed", loadWhileOneNodeIsDown("add"), 0);
		// nginx does not retry a POST, so each connection may lose its request in flight
		add("while one of two gateways is killed, which loses at most the requests in flight",
				loadWhileOneNodeIsDown("cp"), CONNECTIONS);
		say("Importing update.jps");
		add("while update.jps deploys all applications again", loadWhileUpdating(), 0);
		say("Misconfiguring two nodes");
		this.checks.addAll(new MisconfigurationChecks(this.environment, installer, this.installation).runAll());
		addMemory(this.environment.report());
		return new RehearsalReport(this.checks, notSimulated(installer));
	}

	private String calculate() throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(this.environment.address()).POST(BodyPublishers.ofString("5+6")).build(),
					BodyHandlers.ofString())
			.body();
	}

	private LoadReport loadWhileOneNodeIsDown(String group) throws InterruptedException {
		say("Killing a node of the group %s".formatted(group));
		TomcatNode node = this.environment.nodes(group).get(0);
		try (LoadGenerator load = LoadGenerator.start(this.environment.address(), CONNECTIONS)) {
			TimeUnit.SECONDS.sleep(2);
			node.killTomcat();
			TimeUnit.SECONDS.sleep(8);
			LoadReport report = load.stop();
			node.startTomcat();
			DeploymentDelay.UNTIL_IN_SERVICE.await(node, 60);
			return report;
		}
	}

	private LoadReport loadWhileUpdating() throws InterruptedException {
		try (LoadGenerator load = LoadGenerator.start(this.environment.address(), CONNECTIONS)) {
			new PlatformSimulator(this.environment, DeploymentDelay.UNTIL_IN_SERVICE).execute(this.update.steps());
			return load.stop();
		}
	}

	private void addMemory(List<NodeReport> nodes) {
		nodes.forEach((node) -> say(node.toString()));
		add("each node stays within its cloudlets, without OOM kills; all together use %d of %d".formatted(
				nodes.stream().mapToLong(NodeReport::cloudlets).sum(),
				nodes.stream().mapToInt((node) -> node.group().cloudlets()).sum()),
				nodes.stream().allMatch(NodeReport::isSuccessful));
	}

	private List<String> notSimulated(PlatformSimulator installer) {
		List<String> notSimulated = new ArrayList<>(installer.notSimulated());
		notSimulated.add("engine %s: the rehearsal used Java %s".formatted(this.installation.settings().get("engine"),
				this.environment.nodes("cp").get(0).run("java -version 2>&1 | head -1").getStdout().strip()));
		notSimulated.add("the fixed delay between two nodes: the rehearsal waited for readiness");
		notSimulated.add("access from outside, HTTPS, and the sticky sessions and active health checks of nginx");
		return notSimulated;
	}

	private void add(String when, LoadReport load, int maxFailures) {
		load.messages().forEach(JelasticRehearsal::say);
		add(when + ": " + load, load.correct() > 0 && load.wrong() == 0 && load.failed() <= maxFailures);
	}

	private void add(String description, boolean passed) {
		this.checks.add(new CheckResult(description, passed));
	}

	private static void say(String line) {
		System.out.println(line);
	}

}
