package cloud.calculator.rehearsal.cloudfoundry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import cloud.calculator.rehearsal.Project;
import cloud.calculator.rehearsal.container.ManagedContainer;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.Capability;
import org.testcontainers.containers.ExecConfig;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;

/**
 * An instance of an app: a container with the environment, the command and the memory
 * limit that the platform would give it. The app's routes are its aliases in the network.
 */
final class AppInstance implements AutoCloseable {

	static final int PORT = 8080;

	/** The platform's time between SIGTERM and SIGKILL. */
	private static final Duration GRACE_PERIOD = Duration.ofSeconds(10);

	private static final int SIGTERM_EXIT_CODE = 143;

	private final App app;

	private final ManagedContainer container;

	private Duration startTime = Duration.ZERO;

	AppInstance(App app, int index, Network network) {
		this.app = app;
		Path jar = Project.HOME.resolve(app.path());
		GenericContainer<?> definition = new GenericContainer<>(DropletImages.get(jar)).withNetwork(network)
			.withNetworkAliases(app.routes().toArray(String[]::new))
			.withExposedPorts(PORT)
			.withEnv(environment(app, index))
			.withCommand(command(app, jar).toArray(String[]::new))
			.withCreateContainerCmdModifier(AppInstance::configureUser);
		this.container = new ManagedContainer(definition, app.memory());
	}

	/**
	 * Starts the instance.
	 * @param reachable whether other apps can reach it; if not, its network interface is
	 * down until {@link #allowTraffic()}
	 * @return this instance, once it is healthy
	 * @throws IllegalStateException if it is not healthy within the app's start timeout
	 */
	AppInstance start(boolean reachable) throws InterruptedException {
		long start = System.nanoTime();
		this.container.start();
		if (!reachable) {
			setNetworkInterface("down");
		}
		while (!this.container.isRunning() || !isHealthy()) {
			this.startTime = Duration.ofNanos(System.nanoTime() - start);
			if (!this.container.isRunning() || this.startTime.compareTo(this.app.startTimeout()) > 0) {
				throw new IllegalStateException("%s did not start:%n%s".formatted(this.app.name(),
						String.join(System.lineSeparator(), this.container.logs())));
			}
			TimeUnit.MILLISECONDS.sleep(500);
		}
		this.startTime = Duration.ofNanos(System.nanoTime() - start);
		return this;
	}

	App app() {
		return this.app;
	}

	URI address() {
		return this.container.address(PORT);
	}

	/** Lets other apps reach this instance, as a network policy does. */
	void allowTraffic() {
		setNetworkInterface("up");
	}

	boolean isHealthy() {
		return respondsWithSuccess(this.app.livenessPath()) && respondsWithSuccess(this.app.readinessPath());
	}

	void measureMemory() {
		this.container.measureMemory();
	}

	/** Stops the instance, and returns what was measured during its life. */
	InstanceReport stop() {
		int threads = threadCount();
		long start = System.nanoTime();
		this.container.stop(GRACE_PERIOD);
		Duration stopTime = Duration.ofNanos(System.nanoTime() - start);
		return new InstanceReport(this.app, this.startTime, this.container.peakMemory(), threads,
				this.container.wasOomKilled(), stopTime, this.container.exitCode() == SIGTERM_EXIT_CODE);
	}

	@Override
	public void close() {
		this.container.close();
	}

	private static List<String> command(App app, Path jar) {
		try {
			return JavaBuildpack.command(app, jar, Runtime.getRuntime().availableProcessors());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, String> environment(App app, int index) {
		Map<String, String> environment = new TreeMap<>(app.environment());
		environment.merge("SPRING_PROFILES_ACTIVE", "cloud", (own, cloud) -> own + "," + cloud);
		environment.put("PORT", String.valueOf(PORT));
		environment.put("HOME", "/home/vcap/app");
		environment.put("TMPDIR", "/home/vcap/tmp");
		environment.put("USER", "vcap");
		environment.put("MEMORY_LIMIT", app.memory() / MemorySize.MEGABYTE + "m");
		environment.put("MALLOC_ARENA_MAX", "2");
		environment.put("CF_INSTANCE_INDEX", String.valueOf(index));
		environment.put("CF_INSTANCE_GUID", app.name() + "-" + index);
		environment.put("CF_INSTANCE_PORT", String.valueOf(PORT));
		environment.put("VCAP_SERVICES", "{}");
		environment.put("VCAP_APPLICATION", """
				{"application_id":"%1$s","application_name":"%1$s","name":"%1$s","uris":["%2$s"],\
				"cf_api":"https://api.example.com","limits":{"mem":%3$d}}""".formatted(app.name(), app.routes().get(0),
				app.memory() / MemorySize.MEGABYTE));
		// the platform's DNS server responds at once, the container engine's may not
		environment.put("RES_OPTIONS", "timeout:1 attempts:1");
		return environment;
	}

	private static void configureUser(CreateContainerCmd command) {
		command.withUser("2000:2000");
		// needed to switch the network interface; the app's own user does not get it
		Objects.requireNonNull(command.getHostConfig()).withCapAdd(Capability.NET_ADMIN);
	}

	private boolean respondsWithSuccess(String path) {
		return this.container
			.exec("timeout", String.valueOf(this.app.healthCheckTimeout().toSeconds()), "wget", "-q", "-O", "/dev/null",
					"http://127.0.0.1:" + PORT + path)
			.getExitCode() == 0;
	}

	private int threadCount() {
		return this.container.exec("cat", "/proc/1/status")
			.getStdout()
			.lines()
			.filter((line) -> line.startsWith("Threads:"))
			.mapToInt((line) -> Integer.parseInt(line.replaceAll("\\D", "")))
			.findFirst()
			.orElse(0);
	}

	private void setNetworkInterface(String state) {
		ExecConfig command = ExecConfig.builder()
			.user("0:0")
			.command(new String[] { "ip", "link", "set", "eth0", state })
			.build();
		if (this.container.exec(command).getExitCode() != 0) {
			throw new IllegalStateException(
					"Cannot set the network interface of %s %s".formatted(this.app.name(), state));
		}
	}

}
