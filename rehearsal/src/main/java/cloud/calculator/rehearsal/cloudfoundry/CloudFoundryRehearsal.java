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

import cloud.calculator.rehearsal.Project;
import cloud.calculator.rehearsal.load.LoadGenerator;
import cloud.calculator.rehearsal.load.LoadReport;

/**
 * Rehearses the calculator's life on Cloud Foundry with manifest.yml and without a
 * foundation: push, network policies, load, scaling and shutdown.
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
	 * Runs the rehearsal, and prints its progress. The exit code is 1 if it fails.
	 * @param args none
	 * @throws Exception if the rehearsal cannot run
	 */
	public static void main(String[] args) throws Exception {
		CloudFoundryReport report = run();
		System.exit(report.isSuccessful() ? 0 : 1);
	}

	/**
	 * Runs the rehearsal, and prints its progress.
	 * @return the result
	 * @throws IOException if the jars are missing
	 * @throws InterruptedException if the thread is interrupted
	 */
	public static CloudFoundryReport run() throws IOException, InterruptedException {
		ManifestVariables variables = ManifestVariables.read(Project.HOME.resolve("deploy/cloud-foundry/vars.yml"))
			.with("secret", "rehearsal-secret");
		return new CloudFoundryRehearsal(CloudFoundryManifest.read(Project.HOME.resolve("manifest.yml"), variables))
			.rehearse();
	}

	private CloudFoundryReport rehearse() throws IOException, InterruptedException {
		App add = this.apps.get(0);
		App gateway = this.apps.get(this.apps.size() - 1);
		String memoryError = defaultMemoryError(Project.HOME.resolve(gateway.path()));
		say("With the buildpack's defaults and 512M: " + memoryError);
		try (Space space = new Space()) {
			for (App app : this.apps) {
				say("cf push " + app.name());
				space.push(app);
			}
			URI address = space.instances().get(this.apps.size() - 1).address();
			String withoutPolicies = calculate(address, ALL_OPERATORS);
			say("Before the network policies: " + withoutPolicies.strip());
			for (App operator : this.apps.subList(0, this.apps.size() - 1)) {
				space.addNetworkPolicy(operator);
			}
			String withPolicies = calculateUntilSuccess(address);
			say("With the network policies: " + withPolicies.strip());
			LoadReport minuteOfLoad = LoadGenerator.run(address, CONNECTIONS, Duration.ofMinutes(1));
			say("A minute of load", minuteOfLoad);
			say("cf scale " + add.name() + " -i 3");
			space.scale(add, 3);
			TimeUnit.SECONDS.sleep(5);
			LoadReport scaled = LoadGenerator.run(address, CONNECTIONS, Duration.ofSeconds(10));
			say("Three instances of add", scaled);
			say("Operations by instance: " + scaled.operations());
			boolean healthy = space.instances().stream().allMatch(AppInstance::isHealthy);
			say(healthy ? "All instances are healthy" : "Not all instances are healthy");
			List<InstanceReport> instances = space.stop();
			instances.forEach((instance) -> say(instance.toString()));
			return new CloudFoundryReport(memoryError, withoutPolicies, withPolicies, minuteOfLoad, scaled, healthy,
					instances);
		}
	}

	private static String defaultMemoryError(Path jar) throws IOException {
		try {
			return String.valueOf(JavaBuildpack.memoryByDefault(512 * MemorySize.MEGABYTE, jar).options());
		}
		catch (IllegalArgumentException ex) {
			return String.valueOf(ex.getMessage());
		}
	}

	private String calculateUntilSuccess(URI gateway) throws IOException, InterruptedException {
		String response = calculate(gateway, ALL_OPERATORS);
		for (int second = 0; second < 20 && !response.startsWith("result"); second++) {
			TimeUnit.SECONDS.sleep(1);
			response = calculate(gateway, ALL_OPERATORS);
		}
		return response;
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
		load.messages().forEach(CloudFoundryRehearsal::say);
	}

	private static void say(String line) {
		System.out.println(line);
	}

}
