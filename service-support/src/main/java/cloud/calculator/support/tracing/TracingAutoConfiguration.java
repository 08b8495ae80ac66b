package cloud.calculator.support.tracing;

import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.servlet.DispatcherType;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.SdkTracerProviderBuilderCustomizer;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.SpanExporters;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.otlp.OtlpTracingAutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.otlp.OtlpTracingConnectionDetails;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Completes Spring Boot's auto-configuration of OpenTelemetry, which reads the
 * {@code OTEL_} variables itself.
 */
@AutoConfiguration(before = { OpenTelemetryTracingAutoConfiguration.class, OtlpTracingAutoConfiguration.class })
@EnableConfigurationProperties(RequestTracingProperties.class)
class TracingAutoConfiguration {

	/** Records nothing without an exporter, even if a client's header asks for it. */
	@Bean
	SdkTracerProviderBuilderCustomizer sampling(ObjectProvider<Sampler> samplers,
			ObjectProvider<SamplerCustomizer> customizers, ObjectProvider<SpanExporter> exporters) {
		if (exporters.orderedStream().findAny().isEmpty()) {
			return (provider) -> provider.setSampler(Sampler.alwaysOff());
		}
		Sampler sampler = samplers.getObject();
		for (SamplerCustomizer customizer : customizers.orderedStream().toList()) {
			sampler = customizer.customize(sampler);
		}
		Sampler customized = sampler;
		return (provider) -> provider.setSampler(customized);
	}

	@Bean
	SpanExporters spanExporters(ObjectProvider<SpanExporter> exporters) {
		return SpanExporters.of(exporters.orderedStream().map(CollectorStatusLogger::new).toList());
	}

	/**
	 * The address of the collector. OpenTelemetry defines a default for it, Spring Boot
	 * has none.
	 */
	@Bean
	@ConditionalOnProperty(name = "otel.traces.exporter", havingValue = "otlp")
	OtlpTracingConnectionDetails collector(Environment environment) {
		String url = environment.getProperty("management.opentelemetry.tracing.export.otlp.endpoint",
				"http://localhost:4318/v1/traces");
		return (transport) -> url;
	}

	@Bean
	FilterRegistrationBean<RequestTracingFilter> requestTracingFilter(Tracer tracer, ContextPropagators propagators,
			RequestTracingProperties properties) {
		FilterRegistrationBean<RequestTracingFilter> filter = new FilterRegistrationBean<>(
				new RequestTracingFilter(tracer, propagators.getTextMapPropagator(), properties.traceResponse()));
		filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
		return filter;
	}

}
