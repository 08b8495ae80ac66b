package cloud.calculator.gateway.security;

import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What Spring Boot has no property for.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(TomcatServletWebServerFactory.class)
class TomcatConfiguration {

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadableRequests() {
		return (tomcat) -> tomcat
			.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new UnreadableRequests()));
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> impatience() {
		return (tomcat) -> tomcat.setProtocol(ImpatientHttp.class.getName());
	}

	/**
	 * Smaller ones than Tomcat's: a client that sends its headers byte by byte holds a
	 * set of them for as long as it goes on.
	 */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> connectionBuffers() {
		return (tomcat) -> tomcat.addConnectorCustomizers((connector) -> {
			connector.setProperty("socket.appReadBufSize", "2048");
			connector.setProperty("socket.appWriteBufSize", "4096");
			connector.setProperty("maxTrailerSize", "512");
		});
	}

}
