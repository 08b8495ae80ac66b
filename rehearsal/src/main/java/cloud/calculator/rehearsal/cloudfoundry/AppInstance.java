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

import cloud.calculator.rehearsal.AtOnce;
import cloud.calculator.rehearsal.Footprint;
import cloud.calculator.rehearsal.Project;
import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.command.InspectContainerResponse.ContainerState;
import com.github.dockerjava.api.model.Capability;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.containers.ExecConfig;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;

/**
 * One instance of an app: a container with the environment, the command and the limit
 * that the platform would give it. Its routes are names in the network.
 */
final class AppInstance implements AutoCloseable {

	static final int PORT = 8080;

	/** The platform's, from SIGTERM to SIGKILL. */
	private static final int SECONDS_TO_STOP = 10;

	private static final int SIGTERM = 143;

	private final App app;

	private final GenericContainer<?> container;

	private final Footprint footprint = new Footprint();

	private Duration started = Duration.ZERO;

	AppInstance(App app, int index, Network network) {
		this.app = app;
		Path jar = Project.HOME.resolve(app.path());
		this.container = new GenericContainer<>(Droplets.of(jar)).withNetwork(network)
			.withNetworkAliases(app.routes().toArray(String[]::new))
			.withExposedPorts(PORT)
			.withEnv(environment(app, index))
			.withCommand(command(app, jar).toArray(String[]::new))
			.withCreateContainerCmdModifier(this::asThePlatformDoes)
			.waitingFor(new AtOnce());
	}

	/**
	 * Starts it.
	 * @param reachable whether there is a network policy that lets others in
	 * @return itself, once it lives and takes requests
	 * @throws IllegalStateException if it does not within the app's timeout
	 */
	AppInstance start(boolean reachable) throws InterruptedException {
		long start = System.nanoTime();
		this.container.start();
		if (!reachable) {
			network("down");
		}
		while (!isRunning() || !isHealthy()) {
			this.started = Duration.ofNanos(System.nanoTime() - start);
			if (!isRunning() || this.started.compareTo(this.app.timeout()) > 0) {
				throw new IllegalStateException(
						"%s does not start:%n%s".formatted(this.app.name(), this.container.getLogs()));
			}
			TimeUnit.MILLISECONDS.sleep(500);
		}
		this.started = Duration.ofNanos(System.nanoTime() - start);
		return this;
	}

	App app() {
		return this.app;
	}

	URI address() {
		return URI.create("http://%s:%d".formatted(this.container.getHost(), this.container.getMappedPort(PORT)));
	}

	/** A network policy: from now on others reach it. */
	void letIn() {
		network("up");
	}

	boolean isHealthy() {
		return answers(this.app.liveness()) && answers(this.app.readiness());
	}

	void measure() {
		this.footprint.measure(docker(), this.container.getContainerId());
	}

	List<String> logs() {
		return this.container.getLogs().lines().toList();
	}

	/** Asks it to stop, and tells all that was seen of it. */
	InstanceReport stop() {
		int threads = threads();
		long start = System.nanoTime();
		docker().stopContainerCmd(this.container.getContainerId()).withTimeout(SECONDS_TO_STOP).exec();
		Duration stopped = Duration.ofNanos(System.nanoTime() - start);
		ContainerState state = state();
		return new InstanceReport(this.app, this.started, this.footprint.memory(), threads,
				Boolean.TRUE.equals(state.getOOMKilled()), stopped,
				Objects.requireNonNull(state.getExitCodeLong()).intValue() == SIGTERM);
	}

	@Override
	public void close() {
		this.container.stop();
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
		environment.put("MEMORY_LIMIT", app.memory() / Size.MEGABYTE + "m");
		environment.put("MALLOC_ARENA_MAX", "2");
		environment.put("CF_INSTANCE_INDEX", String.valueOf(index));
		environment.put("CF_INSTANCE_GUID", app.name() + "-" + index);
		environment.put("CF_INSTANCE_PORT", String.valueOf(PORT));
		environment.put("VCAP_SERVICES", "{}");
		environment.put("VCAP_APPLICATION", """
				{"application_id":"%1$s","application_name":"%1$s","name":"%1$s","uris":["%2$s"],\
				"cf_api":"https://api.example.com","limits":{"mem":%3$d}}""".formatted(app.name(), app.routes().get(0),
				app.memory() / Size.MEGABYTE));
		// the platform's name server answers at once, the engine's may not
		environment.put("RES_OPTIONS", "timeout:1 attempts:1");
		return environment;
	}

	private void asThePlatformDoes(CreateContainerCmd command) {
		command.withUser("2000:2000");
		// for the network policies; the app itself, which is not root, has no use of it
		Objects.requireNonNull(command.getHostConfig())
			.withCapAdd(Capability.NET_ADMIN)
			.withMemory(this.app.memory())
			.withMemorySwap(this.app.memory());
	}

	private boolean answers(String path) {
		return exec(ExecConfig.builder()
			.command(new String[] { "timeout", String.valueOf(this.app.patience().toSeconds()), "wget", "-q", "-O",
					"/dev/null", "http://127.0.0.1:" + PORT + path })
			.build());
	}

	private int threads() {
		return run(ExecConfig.builder().command(new String[] { "cat", "/proc/1/status" }).build()).getStdout()
			.lines()
			.filter((line) -> line.startsWith("Threads:"))
			.mapToInt((line) -> Integer.parseInt(line.replaceAll("\\D", "")))
			.findFirst()
			.orElse(0);
	}

	private void network(String state) {
		if (!exec(ExecConfig.builder()
			.user("0:0")
			.command(new String[] { "ip", "link", "set", "eth0", state })
			.build())) {
			throw new IllegalStateException("The network of " + this.app.name() + " cannot be set " + state);
		}
	}

	private boolean exec(ExecConfig command) {
		return run(command).getExitCode() == 0;
	}

	private ExecResult run(ExecConfig command) {
		try {
			return this.container.execInContainer(command);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private boolean isRunning() {
		return Boolean.TRUE.equals(state().getRunning());
	}

	private ContainerState state() {
		return docker().inspectContainerCmd(this.container.getContainerId()).exec().getState();
	}

	private DockerClient docker() {
		return this.container.getDockerClient();
	}

}
