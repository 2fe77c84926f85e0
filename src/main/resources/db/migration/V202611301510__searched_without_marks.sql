-- Words are kept as they are looked for: "gründer" is found by "grunder", and the other way round. New rows come so from the server.
update plan_search set words = translate(lower(words), 'àáâãäèéêëìíîïñòóôõöùúûüýÿçčćšśžźđŋŧłńěřůő', 'aaaaæeeeeiiiinooooøuuuuyycccsszzdntlneruo');
