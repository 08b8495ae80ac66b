package cloud.calculator.rehearsal.jelastic;

import java.util.concurrent.Future;

import cloud.calculator.rehearsal.container.ManagedContainer;
import cloud.calculator.rehearsal.jelastic.manifest.NodeGroup;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;

/**
 * A node of a group: a container with a Tomcat, and the environment, heap and memory
 * limit that the platform would give it. The name of the group is its alias in the
 * network.
 */
final class TomcatNode implements AutoCloseable {

	private static final int PORT = 8080;

	/** The main process, which only waits: a node keeps running without its Tomcat. */
	private static final String IDLE = "trap 'exit 0' TERM; sleep infinity & wait";

	/** Starts Tomcat with the node's heap and the options of variables.conf. */
	private static final String START_TOMCAT = """
			export CATALINA_PID=/tmp/tomcat.pid
			export CATALINA_OPTS="-Xms32M -Xmx%dM -Xminf0.1 -Xmaxf0.3 $(tr '\\n' ' ' </opt/tomcat/conf/variables.conf)"
			exec /opt/tomcat/bin/catalina.sh start""";

	/** Sends SIGTERM, and SIGKILL after ten seconds. */
	private static final String STOP_TOMCAT = """
			tomcat=$(cat /tmp/tomcat.pid)
			kill $tomcat || exit 0
			for _ in {1..100}; do
				kill -0 $tomcat 2>/dev/null || exit 0
				sleep 0.1
			done
			kill -KILL $tomcat""";

	private static final String AWAIT_UNPACKED_WAR = """
			for _ in {1..200}; do
				[[ ! -d /opt/tomcat/webapps/ROOT/WEB-INF ]] || exit 0
				sleep 0.1
			done""";

	private static final String AWAIT_RESPONSE = """
			for _ in {1..300}; do
				! curl -s -o /dev/null http://localhost:8080/ || exit 0
				sleep 0.2
			done""";

	private static final String OOM_KILLS = """
			sed -n 's/^oom_kill //p' /sys/fs/cgroup/memory.events /sys/fs/cgroup/memory/memory.oom_control 2>/dev/null""";

	private final NodeGroup group;

	private final ManagedContainer container;

	TomcatNode(NodeGroup group, Future<String> image, Network network) {
		this.group = group;
		this.container = new ManagedContainer(new GenericContainer<>(image).withNetwork(network)
			.withNetworkAliases(group.name())
			.withExposedPorts(PORT)
			.withEnv(group.environment())
			.withCommand("bash", "-c", IDLE), group.memory());
	}

	/** Starts the node, with a Tomcat that has no application. */
	void start() {
		this.container.start();
		startTomcat();
	}

	NodeGroup group() {
		return this.group;
	}

	/** The address for the load balancer, as {@code host:port}. */
	String address() {
		return this.container.ipAddress() + ":" + PORT;
	}

	/** Runs a shell command, as the platform's console does. */
	ExecResult run(String command) {
		return this.container.exec("bash", "-c", command);
	}

	/**
	 * Replaces the application: stops Tomcat, downloads a WAR, starts Tomcat, and waits
	 * until the WAR is unpacked.
	 * @param war the URL of the WAR
	 * @return whether the download succeeded
	 */
	boolean deploy(String war) {
		run(STOP_TOMCAT);
		boolean downloaded = run("cd /opt/tomcat/webapps && rm -rf ROOT && curl -fsSL -o ROOT.war '" + war + "'")
			.getExitCode() == 0;
		startTomcat();
		run(AWAIT_UNPACKED_WAR);
		return downloaded;
	}

	void startTomcat() {
		long heap = this.group.memory() * Long.parseLong(this.group.environment().getOrDefault("XMX_DEF_PERCENT", "80"))
				/ 100 / (1024 * 1024);
		run(START_TOMCAT.formatted(heap));
	}

	/** Kills Tomcat at once, like a crash. */
	void killTomcat() {
		run("kill -KILL $(cat /tmp/tomcat.pid)");
	}

	/** Waits for any HTTP response of Tomcat, for at most a minute. */
	void awaitResponse() {
		run(AWAIT_RESPONSE);
	}

	boolean isReady() {
		return run("curl -fs -o /dev/null --max-time 2 http://localhost:%d/readyz".formatted(PORT)).getExitCode() == 0;
	}

	void measureMemory() {
		this.container.measureMemory();
	}

	NodeReport report() {
		long oomKills = run(OOM_KILLS).getStdout().lines().mapToLong(Long::parseLong).sum();
		return new NodeReport(this.group, this.container.peakMemory(), oomKills);
	}

	@Override
	public void close() {
		this.container.close();
	}

}
