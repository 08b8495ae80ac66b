package cloud.calculator.rehearsal.cloudfoundry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import cloud.calculator.rehearsal.Load;
import cloud.calculator.rehearsal.LoadReport;
import cloud.calculator.rehearsal.Project;

/**
 * The life of the calculator on Cloud Foundry, from the first push to the end, with
 * manifest.yml and without a foundation.
 */
public final class CloudFoundryRehearsal {

	private static final int CONNECTIONS = 16;

	private static final String ALL_OPERATORS = "(1+2)*(3-4)/5";

	private final HttpClient http = HttpClient.newHttpClient();

	private final List<App> apps;

	private CloudFoundryRehearsal(List<App> apps) {
		this.apps = apps;
	}

	/**
	 * Rehearses, and prints what happens.
	 * @param args none
	 * @throws Exception if it cannot be rehearsed
	 */
	public static void main(String[] args) throws Exception {
		RehearsalReport report = run();
		System.exit(report.isGood() ? 0 : 1);
	}

	/**
	 * Rehearses, and prints what happens.
	 * @return what was seen
	 * @throws IOException if there is nothing to push
	 * @throws InterruptedException if the thread is interrupted
	 */
	public static RehearsalReport run() throws IOException, InterruptedException {
		Variables variables = Variables.read(Project.HOME.resolve("deploy/cloud-foundry/vars.yml"))
			.with("secret", "rehearsed");
		return new CloudFoundryRehearsal(Manifest.read(Project.HOME.resolve("manifest.yml"), variables)).rehearse();
	}

	private RehearsalReport rehearse() throws IOException, InterruptedException {
		App add = this.apps.get(0);
		App gateway = this.apps.get(this.apps.size() - 1);
		String refusal = refusalByDefault(Project.HOME.resolve(gateway.path()));
		say("With the buildpack's default options at 512M: " + refusal);
		try (Space space = new Space()) {
			for (App app : this.apps) {
				say("cf push " + app.name());
				space.push(app);
			}
			URI address = space.instances().get(this.apps.size() - 1).address();
			String before = calculate(address, ALL_OPERATORS);
			say("Before the network policies: " + before.strip());
			for (App operator : this.apps.subList(0, this.apps.size() - 1)) {
				space.addNetworkPolicy(operator);
			}
			String after = calculateUntilRight(address);
			say("With the network policies: " + after.strip());
			LoadReport minute = Load.run(address, CONNECTIONS, Duration.ofMinutes(1));
			say("A minute of load", minute);
			say("cf scale " + add.name() + " -i 3");
			space.scale(add, 3);
			TimeUnit.SECONDS.sleep(5);
			LoadReport scaled = Load.run(address, CONNECTIONS, Duration.ofSeconds(10));
			say("Three adders", scaled);
			say("Operations by instance: " + scaled.operations());
			boolean healthy = space.instances().stream().allMatch(AppInstance::isHealthy);
			say(healthy ? "All are healthy" : "Not all are healthy");
			List<InstanceReport> instances = space.stop();
			instances.forEach((instance) -> say(instance.toString()));
			return new RehearsalReport(refusal, before, after, minute, scaled, healthy, instances);
		}
	}

	private static String refusalByDefault(Path jar) throws IOException {
		try {
			return String.valueOf(JavaBuildpack.memoryByDefault(512 * Size.MEGABYTE, jar).options());
		}
		catch (IllegalArgumentException ex) {
			return String.valueOf(ex.getMessage());
		}
	}

	private String calculateUntilRight(URI gateway) throws IOException, InterruptedException {
		String answer = calculate(gateway, ALL_OPERATORS);
		for (int second = 0; second < 20 && !answer.startsWith("result"); second++) {
			TimeUnit.SECONDS.sleep(1);
			answer = calculate(gateway, ALL_OPERATORS);
		}
		return answer;
	}

	private String calculate(URI gateway, String expression) throws IOException, InterruptedException {
		return this.http
			.send(HttpRequest.newBuilder(gateway)
				.timeout(Duration.ofSeconds(20))
				.POST(BodyPublishers.ofString(expression))
				.build(), BodyHandlers.ofString())
			.body();
	}

	private static void say(String title, LoadReport load) {
		say(title + ": " + load);
		load.complaints().forEach(CloudFoundryRehearsal::say);
	}

	private static void say(String line) {
		System.out.println(line);
	}

}
