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

import cloud.calculator.rehearsal.Finding;
import cloud.calculator.rehearsal.Load;
import cloud.calculator.rehearsal.LoadReport;
import cloud.calculator.rehearsal.Project;
import cloud.calculator.rehearsal.RehearsalReport;

/**
 * The life of the calculator on Jelastic, from the import to an update, with manifest.jps
 * and update.jps and without an account.
 */
public final class JelasticRehearsal {

	private static final int CONNECTIONS = 4;

	private static final Path PUBLISHED = Project.HOME.resolve("rehearsal/target/published");

	private final Manifest installation;

	private final Manifest update;

	private final Environment environment;

	private final List<Finding> findings = new ArrayList<>();

	private JelasticRehearsal(Manifest installation, Manifest update, Environment environment) {
		this.installation = installation;
		this.update = update;
		this.environment = environment;
	}

	/**
	 * Rehearses, and prints what happens.
	 * @param args none
	 * @throws Exception if it cannot be rehearsed
	 */
	public static void main(String[] args) throws Exception {
		System.exit(run().isGood() ? 0 : 1);
	}

	/**
	 * Rehearses, and prints what happens.
	 * @return what was seen
	 * @throws IOException if there is nothing to deploy
	 * @throws InterruptedException if the thread is interrupted
	 */
	public static RehearsalReport run() throws IOException, InterruptedException {
		Path manifests = Published.in(PUBLISHED);
		Manifest installation = Manifest.read(manifests, "manifest.jps", Map.of("nodes", "2"));
		Manifest update = Manifest.read(manifests, "update.jps", Map.of());
		try (Environment environment = new Environment(installation.nodes(), PUBLISHED)) {
			RehearsalReport report = new JelasticRehearsal(installation, update, environment).rehearse();
			report.print();
			return report;
		}
	}

	private RehearsalReport rehearse() throws IOException, InterruptedException {
		say("Import of manifest.jps, with two nodes in each group");
		Platform installing = new Platform(this.environment, Pause.NONE);
		installing.follow(this.installation.steps());
		String calculation = calculate();
		add("5+6 through nginx: " + calculation.strip(), calculation.equals("result = 11\n"));
		add("under load", Load.run(this.environment.address(), CONNECTIONS, Duration.ofSeconds(15)), 0);
		add("while one of two adders dies", loadWhileOneDies("add"), 0);
		// nginx does not repeat a POST that was on its way
		add("while one of two gateways dies, which loses at most what it had in hand", loadWhileOneDies("cp"),
				CONNECTIONS);
		say("Import of update.jps");
		add("while update.jps deploys all applications again", loadWhileUpdating(), 0);
		say("Two mistakes");
		this.findings.addAll(new Mistakes(this.environment, installing, this.installation).make());
		addMemory(this.environment.report());
		return new RehearsalReport(this.findings, recorded(installing));
	}

	private String calculate() throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(this.environment.address()).POST(BodyPublishers.ofString("5+6")).build(),
					BodyHandlers.ofString())
			.body();
	}

	private LoadReport loadWhileOneDies(String group) throws InterruptedException {
		say("A node of the group %s dies".formatted(group));
		TomcatNode victim = this.environment.group(group).get(0);
		try (Load load = Load.on(this.environment.address(), CONNECTIONS)) {
			TimeUnit.SECONDS.sleep(2);
			victim.killTomcat();
			TimeUnit.SECONDS.sleep(8);
			LoadReport report = load.stop();
			victim.startTomcat();
			Pause.UNTIL_THE_NODE_IS_FOUND_AGAIN.after(victim, 60);
			return report;
		}
	}

	private LoadReport loadWhileUpdating() throws InterruptedException {
		try (Load load = Load.on(this.environment.address(), CONNECTIONS)) {
			new Platform(this.environment, Pause.UNTIL_THE_NODE_IS_FOUND_AGAIN).follow(this.update.steps());
			return load.stop();
		}
	}

	private void addMemory(List<NodeReport> nodes) {
		nodes.forEach((node) -> say(node.toString()));
		add("each node is inside its cloudlets, without OOM kills, and all together take %d of %d".formatted(
				nodes.stream().mapToLong(NodeReport::cloudlets).sum(),
				nodes.stream().mapToInt((node) -> node.node().cloudlets()).sum()),
				nodes.stream().allMatch(NodeReport::isGood));
	}

	private List<String> recorded(Platform installing) {
		List<String> recorded = new ArrayList<>(installing.recorded());
		recorded.add("engine %s: here it was Java %s".formatted(this.installation.settings().get("engine"),
				this.environment.group("cp").get(0).run("java -version 2>&1 | head -1").getStdout().strip()));
		recorded.add("the pauses between two nodes: here they were shorter");
		recorded.add("who can be reached from outside, https, nginx's sticky sessions and its active health checks");
		return recorded;
	}

	private void add(String when, LoadReport load, int failuresAtMost) {
		load.complaints().forEach(JelasticRehearsal::say);
		add(when + ": " + load, load.right() > 0 && load.wrong() == 0 && load.failed() <= failuresAtMost);
	}

	private void add(String claim, boolean proved) {
		this.findings.add(new Finding(claim, proved));
	}

	private static void say(String line) {
		System.out.println(line);
	}

}
