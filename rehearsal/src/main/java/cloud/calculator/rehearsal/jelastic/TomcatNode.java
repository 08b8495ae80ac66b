package cloud.calculator.rehearsal.jelastic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.Future;

import cloud.calculator.rehearsal.AtOnce;
import cloud.calculator.rehearsal.Footprint;
import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.CreateContainerCmd;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;

/**
 * One node of a group: a container with a real Tomcat, with the environment, the heap and
 * the limit that the platform would give it. The group is its name in the network.
 */
final class TomcatNode implements AutoCloseable {

	private static final int PORT = 8080;

	/** The container outlives its Tomcat, as a node does. */
	private static final String NODE = "trap 'exit 0' TERM; sleep infinity & wait";

	/** The JVM of a node: the heap, and what stands in the platform's file of options. */
	private static final String START = """
			export CATALINA_PID=/tmp/tomcat.pid
			export CATALINA_OPTS="-Xms32M -Xmx%dM -Xminf0.1 -Xmaxf0.3 $(tr '\\n' ' ' </opt/tomcat/conf/variables.conf)"
			exec /opt/tomcat/bin/catalina.sh start""";

	/** By force after the time that an operating system gives too. */
	private static final String STOP = """
			tomcat=$(cat /tmp/tomcat.pid)
			kill $tomcat || exit 0
			for _ in {1..100}; do
				kill -0 $tomcat 2>/dev/null || exit 0
				sleep 0.1
			done
			kill -KILL $tomcat""";

	private static final String UNPACKED = """
			for _ in {1..200}; do
				[[ ! -d /opt/tomcat/webapps/ROOT/WEB-INF ]] || exit 0
				sleep 0.1
			done""";

	private static final String LISTENS = """
			for _ in {1..300}; do
				! curl -s -o /dev/null http://localhost:8080/ || exit 0
				sleep 0.2
			done""";

	private static final String OOM_KILLS = """
			sed -n 's/^oom_kill //p' /sys/fs/cgroup/memory.events /sys/fs/cgroup/memory/memory.oom_control 2>/dev/null""";

	private final Node node;

	private final GenericContainer<?> container;

	private final Footprint footprint = new Footprint();

	TomcatNode(Node node, Future<String> image, Network network) {
		this.node = node;
		this.container = new GenericContainer<>(image).withNetwork(network)
			.withNetworkAliases(node.group())
			.withExposedPorts(PORT)
			.withEnv(node.environment())
			.withCommand("bash", "-c", NODE)
			.withCreateContainerCmdModifier(this::limit)
			.waitingFor(new AtOnce());
	}

	/** Starts it, with a Tomcat that has no application yet. */
	void start() {
		this.container.start();
		startTomcat();
	}

	Node node() {
		return this.node;
	}

	/** Where the entry finds it. */
	String address() {
		return this.container.getContainerInfo()
			.getNetworkSettings()
			.getNetworks()
			.values()
			.iterator()
			.next()
			.getIpAddress() + ":" + PORT;
	}

	/** Runs a command as the console would. */
	ExecResult run(String command) {
		try {
			return this.container.execInContainer("bash", "-c", command);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Replaces the application: stops Tomcat, starts it again with another WAR, and waits
	 * until that is unpacked.
	 * @param war the address of the WAR
	 * @return whether it could be fetched
	 */
	boolean deploy(String war) {
		run(STOP);
		boolean fetched = run("cd /opt/tomcat/webapps && rm -rf ROOT && curl -fsSL -o ROOT.war '" + war + "'")
			.getExitCode() == 0;
		startTomcat();
		run(UNPACKED);
		return fetched;
	}

	void startTomcat() {
		long heap = this.node.memory() * Long.parseLong(this.node.environment().getOrDefault("XMX_DEF_PERCENT", "80"))
				/ 100 / (1024 * 1024);
		run(START.formatted(heap));
	}

	/** Ends its Tomcat at once, as a crash would. */
	void killTomcat() {
		run("kill -KILL $(cat /tmp/tomcat.pid)");
	}

	/** Waits until its Tomcat says something, whatever it is, but not for ever. */
	void awaitAnswer() {
		run(LISTENS);
	}

	boolean isReady() {
		return run("curl -fs -o /dev/null --max-time 2 http://localhost:%d/readyz".formatted(PORT)).getExitCode() == 0;
	}

	void measure() {
		this.footprint.measure(docker(), this.container.getContainerId());
	}

	NodeReport report() {
		long kills = run(OOM_KILLS).getStdout().lines().mapToLong(Long::parseLong).sum();
		return new NodeReport(this.node, this.footprint.memory(), kills);
	}

	@Override
	public void close() {
		this.container.stop();
	}

	private void limit(CreateContainerCmd command) {
		Objects.requireNonNull(command.getHostConfig())
			.withMemory(this.node.memory())
			.withMemorySwap(this.node.memory());
	}

	private DockerClient docker() {
		return this.container.getDockerClient();
	}

}
